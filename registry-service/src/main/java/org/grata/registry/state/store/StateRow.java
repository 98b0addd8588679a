package org.grata.registry.state.store;

import java.util.Map;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;

import org.grata.registry.state.Names;
import org.grata.registry.state.State;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code state}; migrations write it. */
@Entity
@Immutable
@Table(name = "state")
@NullUnmarked
class StateRow {
    @Id
    String code;

    @Enumerated(EnumType.STRING)
    State.Kind kind;

    String name;

    @Column(name = "seat_city")
    String seatCity;

    @Column(name = "seat_zone")
    String seatZone;

    @Column(name = "host_state")
    String hostState;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "organisation_host", joinColumns = @JoinColumn(name = "organisation"))
    @Column(name = "state")
    @Fetch(FetchMode.SUBSELECT)
    Set<String> hostStates;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "organisation_name", joinColumns = @JoinColumn(name = "organisation"))
    @MapKeyColumn(name = "language")
    @Column(name = "name")
    @Fetch(FetchMode.SUBSELECT)
    Map<String, String> organisationNames;

    State state() {
        return new State(
                code,
                kind,
                name,
                seatCity,
                seatZone,
                hostState,
                hostStates.stream().sorted().toList(),
                switch (kind) {
                    case STATE -> Names.ofState(code);
                    case ORGANISATION -> Names.ofOrganisation(organisationNames);
                });
    }
}
