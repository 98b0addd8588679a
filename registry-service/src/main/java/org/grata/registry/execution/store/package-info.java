/** What became of orders, in PostgreSQL. Depends on the stores of expulsions and States and {@code org.grata.persistence}. */
@NullMarked
package org.grata.registry.execution.store;

import org.jspecify.annotations.NullMarked;
