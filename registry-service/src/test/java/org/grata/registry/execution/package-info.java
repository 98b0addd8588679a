/** Tests of what became of orders. */
@NullMarked
package org.grata.registry.execution;

import org.jspecify.annotations.NullMarked;
