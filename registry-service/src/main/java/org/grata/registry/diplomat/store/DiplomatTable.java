package org.grata.registry.diplomat.store;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The queries on diplomats. */
@ApplicationScoped
class DiplomatTable implements PanacheRepositoryBase<DiplomatRow, UUID> {}
