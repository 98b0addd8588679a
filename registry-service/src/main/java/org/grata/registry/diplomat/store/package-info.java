/** Diplomats in PostgreSQL. Depends on the domain, {@code org.grata.persistence} and the shared types of pages. */
@NullMarked
package org.grata.registry.diplomat.store;

import org.jspecify.annotations.NullMarked;
