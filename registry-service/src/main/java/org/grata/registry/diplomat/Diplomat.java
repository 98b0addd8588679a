package org.grata.registry.diplomat;

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
        @Nullable LocalDate departedOn) {

    /** How the receiving State regards the person. */
    public enum Status {
        ACCREDITED,
        /** Declared persona non grata or not acceptable (VCDR art. 9, VCCR art. 23). */
        PERSONA_NON_GRATA,
        DEPARTED
    }
}
