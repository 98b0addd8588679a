package org.grata.registry.diplomat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.grata.vocabulary.PersonCategory;
import org.jspecify.annotations.Nullable;

/**
 * A member of a mission.
 *
 * @param category as VCDR art. 1 and VCCR art. 1 divide them
 * @param rank as the diplomatic list has it, such as "second secretary"; null when not known
 * @param accreditedOn null when not known, or never
 * @param personaNonGrataOn null when not known, or never
 * @param departedOn null when not known, or not yet
 * @param anonymisedAt since when the name and the rank are withheld, for good; null while they are not
 */
public record Diplomat(
        UUID id,
        String name,
        PersonCategory category,
        @Nullable String rank,
        UUID missionId,
        Status status,
        @Nullable LocalDate accreditedOn,
        @Nullable LocalDate personaNonGrataOn,
        @Nullable LocalDate departedOn,
        @Nullable Instant anonymisedAt) {

    /** How the receiving State regards the person. */
    public enum Status {
        ACCREDITED,
        /** Declared persona non grata or not acceptable (VCDR art. 9, VCCR art. 23). */
        PERSONA_NON_GRATA,
        DEPARTED
    }

    /** What stands for the name of a person that is withheld: another text for each diplomat, always the same. */
    public static String pseudonym(UUID id) {
        return "withheld " + id;
    }

    /** The person declared persona non grata. */
    public Diplomat personaNonGrata(@Nullable LocalDate on) {
        return new Diplomat(
                id,
                name,
                category,
                rank,
                missionId,
                Status.PERSONA_NON_GRATA,
                accreditedOn,
                on,
                departedOn,
                anonymisedAt);
    }

    /** The person without what names them. */
    public Diplomat anonymised(Instant at) {
        return new Diplomat(
                id, pseudonym(id), category, null, missionId, status, accreditedOn, personaNonGrataOn, departedOn, at);
    }
}
