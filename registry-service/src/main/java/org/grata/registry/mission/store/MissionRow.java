package org.grata.registry.mission.store;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.grata.registry.mission.Mission;
import org.grata.vocabulary.MissionKind;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code mission} as it is shown; {@link Missions} writes it by statements, since texts and people race. */
@Entity
@Table(name = "mission")
@NullUnmarked
class MissionRow {
    @Id
    UUID id;

    @Version
    int version;

    @Enumerated(EnumType.STRING)
    MissionKind kind;

    String city;

    @Column(name = "city_told_by")
    UUID cityToldBy;

    @Column(name = "sending_state", updatable = false)
    String sendingState;

    @Column(name = "receiving_state", updatable = false)
    String receivingState;

    @Column(name = "accredited_to", updatable = false)
    String accreditedTo;

    Mission mission() {
        Mission.CitySource source = cityToldBy == null ? null : new Mission.CitySource(cityToldBy);
        return new Mission(id, kind, city, source, sendingState, receivingState, accreditedTo);
    }
}
