package org.grata.registry.expulsion.store;

import org.grata.registry.execution.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of an expulsion besides the values that texts tell.
 *
 * @param stage null when it is no order that stands
 */
public record Mark(@Nullable Stage stage) {}
