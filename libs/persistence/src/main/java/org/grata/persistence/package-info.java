/**
 * SQL through the Hibernate session: for statements on sets of rows, and for those that replicas race
 * for. What a client creates and changes one by one is an entity with a Panache repository instead.
 * Depends on Hibernate and nothing of Grata.
 */
@NullMarked
package org.grata.persistence;

import org.jspecify.annotations.NullMarked;
