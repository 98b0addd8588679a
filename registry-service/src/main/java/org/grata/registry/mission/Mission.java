package org.grata.registry.mission;

import java.util.UUID;

import org.grata.vocabulary.MissionKind;
import org.jspecify.annotations.Nullable;

/**
 * A mission of a sending State.
 *
 * @param city English name; null when no source told it
 * @param citySource the announcement that told the city; null when a person did, or nobody
 * @param receivingState on whose soil it stands
 * @param accreditedTo the receiving State, or the organisation that the receiving State hosts
 */
public record Mission(
        UUID id,
        MissionKind kind,
        @Nullable String city,
        @Nullable CitySource citySource,
        String sendingState,
        String receivingState,
        String accreditedTo) {
    /** The mission with the city that a person tells, or without one. */
    public Mission inCity(@Nullable String told) {
        return new Mission(id, kind, told, null, sendingState, receivingState, accreditedTo);
    }

    /** The announcement whose text told a city. */
    public record CitySource(UUID announcementId) {}
}
