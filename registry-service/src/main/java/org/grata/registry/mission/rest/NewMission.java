package org.grata.registry.mission.rest;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.grata.registry.mission.Mission;
import org.grata.vocabulary.MissionKind;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends to register a mission, or changes of it.
 *
 * @param city English name; may be absent when it is not known
 * @param accreditedTo the receiving State when absent
 * @param status open when absent
 */
public record NewMission(
        @NotNull MissionKind kind,

        @Nullable @Size(max = 200) @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
        String city,

        @NotNull String sendingState,
        @NotNull String receivingState,
        @Nullable String accreditedTo,
        Mission.@Nullable Status status,

        @Schema(examples = "2021-08-31", description = "Needed while CLOSING; not of a mission that is open") @Nullable
        LocalDate closesOn,

        @Schema(examples = "2021-08-30", description = "Only of a mission that closed") @Nullable
        LocalDate closedOn) {

    static NewMission of(Mission mission) {
        return new NewMission(
                mission.kind(),
                mission.city(),
                mission.sendingState(),
                mission.receivingState(),
                mission.accreditedTo(),
                mission.status(),
                mission.closesOn(),
                mission.closedOn());
    }

    Mission mission(UUID id, Mission.@Nullable CitySource citySource) {
        return new Mission(
                id,
                kind,
                city == null ? null : city.strip(),
                citySource,
                sendingState,
                receivingState,
                Objects.requireNonNullElse(accreditedTo, receivingState),
                Objects.requireNonNullElse(status, Mission.Status.OPEN),
                closesOn,
                closedOn);
    }
}
