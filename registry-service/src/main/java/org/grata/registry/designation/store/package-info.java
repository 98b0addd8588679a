/**
 * Who must leave, in PostgreSQL. Depends on the stores of expulsions, diplomats and missions,
 * {@code org.grata.persistence} and the shared types of pages.
 */
@NullMarked
package org.grata.registry.designation.store;

import org.jspecify.annotations.NullMarked;
