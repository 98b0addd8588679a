/**
 * Missions in PostgreSQL: entities for what people ask for, SQL where texts race to register one. Depends on the
 * domain, Hibernate, {@code org.grata.persistence} and the shared types of pages.
 */
@NullMarked
package org.grata.registry.mission.store;

import org.jspecify.annotations.NullMarked;
