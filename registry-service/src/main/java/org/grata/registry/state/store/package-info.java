/** States in PostgreSQL; migrations seed them. Depends on the domain, Hibernate and the shared web types. */
@NullMarked
package org.grata.registry.state.store;

import org.jspecify.annotations.NullMarked;
