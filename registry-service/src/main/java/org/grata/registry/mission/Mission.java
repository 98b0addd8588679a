package org.grata.registry.mission;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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
 * @param closesOn the day by which it shall close; null when it shall not, or nobody said
 * @param closedOn the day it closed; null when it did not, or nobody said
 */
public record Mission(
        UUID id,
        MissionKind kind,
        @Nullable String city,
        @Nullable CitySource citySource,
        String sendingState,
        String receivingState,
        String accreditedTo,
        Status status,
        @Nullable LocalDate closesOn,
        @Nullable LocalDate closedOn) {

    /** The announcement whose text told a city. */
    public record CitySource(UUID announcementId) {}

    /** Whether it works. */
    public enum Status {
        OPEN,
        /** Must close on a day that is known. */
        CLOSING,
        CLOSED
    }

    /** One of which only the place is known; it is open. */
    public static Mission open(
            UUID id,
            MissionKind kind,
            @Nullable String city,
            @Nullable CitySource citySource,
            String sendingState,
            String receivingState,
            String accreditedTo) {
        return new Mission(
                id, kind, city, citySource, sendingState, receivingState, accreditedTo, Status.OPEN, null, null);
    }

    /** The mission with the city that a person tells, or without one. */
    public Mission inCity(@Nullable String told) {
        return new Mission(
                id, kind, told, null, sendingState, receivingState, accreditedTo, status, closesOn, closedOn);
    }

    /** What is wrong with the dates, by field; empty when they agree with the status. */
    public Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (status == Status.OPEN && closesOn != null) {
            faults.put("closesOn", "must not be given for a mission that is open");
        }
        if (status == Status.CLOSING && closesOn == null) {
            faults.put("closesOn", "must be given for a mission that is closing");
        }
        if (status != Status.CLOSED && closedOn != null) {
            faults.put("closedOn", "must not be given for a mission that has not closed");
        }
        return faults;
    }
}
