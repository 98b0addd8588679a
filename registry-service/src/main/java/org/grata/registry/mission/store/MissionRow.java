package org.grata.registry.mission.store;

import java.time.LocalDate;
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
import org.grata.web.Versioned;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code mission}; {@link Missions} inserts it by statements, since texts and people race. */
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

    /** A person settled the city, or that none is told. */
    @Column(name = "city_by_person")
    boolean cityByPerson;

    @Column(name = "sending_state", updatable = false)
    String sendingState;

    @Column(name = "receiving_state", updatable = false)
    String receivingState;

    @Column(name = "accredited_to")
    String accreditedTo;

    @Enumerated(EnumType.STRING)
    Mission.Status status;

    @Column(name = "closes_on")
    LocalDate closesOn;

    @Column(name = "closed_on")
    LocalDate closedOn;

    void set(Mission mission) {
        Mission.CitySource source = mission.citySource();
        kind = mission.kind();
        city = mission.city();
        cityToldBy = source == null ? null : source.announcementId();
        accreditedTo = mission.accreditedTo();
        status = mission.status();
        closesOn = mission.closesOn();
        closedOn = mission.closedOn();
    }

    Versioned<Mission> versioned() {
        return new Versioned<>(mission(), version);
    }

    Mission mission() {
        Mission.CitySource source = cityToldBy == null ? null : new Mission.CitySource(cityToldBy);
        return new Mission(
                id, kind, city, source, sendingState, receivingState, accreditedTo, status, closesOn, closedOn);
    }
}
