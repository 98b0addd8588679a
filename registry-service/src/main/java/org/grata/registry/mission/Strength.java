package org.grata.registry.mission;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How many members a mission had, or may have, as a source tells it.
 *
 * @param asOf the day for which it is told
 * @param count of persons, from 0
 * @param source who told it, such as a diplomatic list or a note
 * @param toldBy the announcement that told it; null when none did
 */
public record Strength(
        UUID id,
        Kind kind,
        LocalDate asOf,
        int count,
        String source,
        @Nullable UUID toldBy) {

    /** What is counted. */
    public enum Kind {
        /** The members that the mission has. */
        STRENGTH,
        /** The most that the receiving State accepts (VCDR art. 11). */
        CEILING
    }
}
