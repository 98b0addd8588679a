/**
 * Expulsions, their reports and revisions in PostgreSQL. Depends on the rules of {@code expulsion} and
 * on {@code org.grata.persistence}, missions and the shared types of pages.
 */
@NullMarked
package org.grata.registry.expulsion.store;

import org.jspecify.annotations.NullMarked;
