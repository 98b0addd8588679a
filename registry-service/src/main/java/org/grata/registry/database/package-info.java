/**
 * A thin layer over JDBC for the feature packages: SQL stays SQL, because the register relies on
 * what only PostgreSQL says (advisory locks, conflict clauses, JSON, history by rows). Depends on the
 * JDK and the driver.
 */
@NullMarked
package org.grata.registry.database;

import org.jspecify.annotations.NullMarked;
