package org.grata.registry.diplomat.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.grata.registry.diplomat.Diplomat;
import org.grata.vocabulary.PersonCategory;
import org.grata.web.Versioned;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code diplomat}. */
@Entity
@Table(name = "diplomat")
@NullUnmarked
class DiplomatRow {
    @Id
    UUID id;

    @Version
    int version;

    String name;

    @Enumerated(EnumType.STRING)
    PersonCategory category;

    String rank;

    @Column(name = "mission_id")
    UUID missionId;

    @Enumerated(EnumType.STRING)
    Diplomat.Status status;

    @Column(name = "accredited_on")
    LocalDate accreditedOn;

    @Column(name = "persona_non_grata_on")
    LocalDate personaNonGrataOn;

    @Column(name = "departed_on")
    LocalDate departedOn;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "anonymised_at")
    Instant anonymisedAt;

    void set(Diplomat diplomat) {
        name = diplomat.name();
        category = diplomat.category();
        rank = diplomat.rank();
        missionId = diplomat.missionId();
        status = diplomat.status();
        accreditedOn = diplomat.accreditedOn();
        personaNonGrataOn = diplomat.personaNonGrataOn();
        departedOn = diplomat.departedOn();
        anonymisedAt = diplomat.anonymisedAt();
    }

    Versioned<Diplomat> versioned() {
        return new Versioned<>(diplomat(), version);
    }

    Diplomat diplomat() {
        return new Diplomat(
                id, name, category, rank, missionId, status, accreditedOn, personaNonGrataOn, departedOn, anonymisedAt);
    }
}
