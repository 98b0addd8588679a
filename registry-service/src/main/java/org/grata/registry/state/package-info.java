/**
 * States and the organisations that expel like States: reference data that migrations seed. Depends
 * on {@code database} and the shared web types.
 */
@NullMarked
package org.grata.registry.state;

import org.jspecify.annotations.NullMarked;
