/**
 * Diplomats: personal data, so nothing here is logged. Depends on {@code mission}, {@code database}
 * and the shared web types.
 */
@NullMarked
package org.grata.registry.diplomat;

import org.jspecify.annotations.NullMarked;
