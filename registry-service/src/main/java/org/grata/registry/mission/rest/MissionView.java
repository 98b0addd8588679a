package org.grata.registry.mission.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.grata.registry.mission.Mission;
import org.grata.registry.mission.Strength;
import org.grata.vocabulary.MissionKind;
import org.jspecify.annotations.Nullable;

/**
 * A mission as it is shown.
 *
 * @param strength the newest that a source told of its members; null when none did
 * @param ceiling the newest that a source told of the most it may have; null when none did
 */
@Schema(name = "RegisteredMission")
public record MissionView(
        UUID id,
        MissionKind kind,
        @Nullable String city,
        Mission.@Nullable CitySource citySource,
        String sendingState,
        String receivingState,
        String accreditedTo,
        Mission.Status status,
        @Nullable LocalDate closesOn,
        @Nullable LocalDate closedOn,
        @Nullable Strength strength,
        @Nullable Strength ceiling) {

    static MissionView of(Mission mission, List<Strength> newest) {
        return new MissionView(
                mission.id(),
                mission.kind(),
                mission.city(),
                mission.citySource(),
                mission.sendingState(),
                mission.receivingState(),
                mission.accreditedTo(),
                mission.status(),
                mission.closesOn(),
                mission.closedOn(),
                of(Strength.Kind.STRENGTH, newest),
                of(Strength.Kind.CEILING, newest));
    }

    private static @Nullable Strength of(Strength.Kind kind, List<Strength> newest) {
        return newest.stream().filter(told -> told.kind() == kind).findFirst().orElse(null);
    }
}
