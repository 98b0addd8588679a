/**
 * Missions in PostgreSQL: entities for what people ask for, SQL where texts race to register one. Depends on the
 * domain, Hibernate and {@code org.grata.persistence}.
 */
@NullMarked
package org.grata.registry.mission.store;

import org.jspecify.annotations.NullMarked;
