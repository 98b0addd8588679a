/** What became of orders over HTTP. Depends on the rules, the store and the shared web types. */
@NullMarked
package org.grata.registry.execution.rest;

import org.jspecify.annotations.NullMarked;
