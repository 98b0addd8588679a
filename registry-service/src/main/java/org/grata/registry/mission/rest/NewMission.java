package org.grata.registry.mission.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.grata.registry.mission.Mission;
import org.grata.vocabulary.MissionKind;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends to register a mission, or changes of it.
 *
 * @param city English name; may be absent when it is not known
 * @param accreditedTo the receiving State when absent
 */
public record NewMission(
        @NotNull MissionKind kind,

        @Nullable @Size(max = 200) @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
        String city,

        @NotNull String sendingState,
        @NotNull String receivingState,
        @Nullable String accreditedTo) {

    static NewMission of(Mission mission) {
        return new NewMission(
                mission.kind(),
                mission.city(),
                mission.sendingState(),
                mission.receivingState(),
                mission.accreditedTo());
    }

    @Nullable
    String strippedCity() {
        return city == null ? null : city.strip();
    }
}
