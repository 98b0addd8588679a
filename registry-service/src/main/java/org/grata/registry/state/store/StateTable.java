package org.grata.registry.state.store;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The queries on States. */
@ApplicationScoped
class StateTable implements PanacheRepositoryBase<StateRow, String> {}
