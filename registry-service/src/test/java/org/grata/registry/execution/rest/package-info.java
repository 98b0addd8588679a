/** Tests of executions over HTTP. */
@NullMarked
package org.grata.registry.execution.rest;

import org.jspecify.annotations.NullMarked;
