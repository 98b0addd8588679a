/**
 * Withholds names everywhere the register keeps them. Depends on the stores of diplomats and expulsions, on
 * {@code org.grata.persistence} and Jackson's trees.
 */
@NullMarked
package org.grata.registry.anonymisation.store;

import org.jspecify.annotations.NullMarked;
