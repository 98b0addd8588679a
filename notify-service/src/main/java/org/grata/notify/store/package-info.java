/**
 * PostgreSQL. Plain JDBC, because every statement here works on sets (arrays, {@code SKIP LOCKED},
 * {@code RETURNING}) and none on single objects. May depend on the domain and on JDBC.
 */
@NullMarked
package org.grata.notify.store;

import org.jspecify.annotations.NullMarked;
