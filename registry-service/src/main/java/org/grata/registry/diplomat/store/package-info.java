/** Diplomats in PostgreSQL. Depends on the domain, Hibernate and {@code org.grata.persistence}. */
@NullMarked
package org.grata.registry.diplomat.store;

import org.jspecify.annotations.NullMarked;
