package org.grata.registry.mission.store;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The queries on missions. */
@ApplicationScoped
class MissionTable implements PanacheRepositoryBase<MissionRow, UUID> {}
