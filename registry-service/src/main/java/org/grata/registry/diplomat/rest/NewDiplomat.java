package org.grata.registry.diplomat.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.grata.registry.diplomat.Diplomat;
import org.grata.vocabulary.PersonCategory;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends to register a diplomat, or changes of it.
 *
 * @param status accredited when absent
 */
public record NewDiplomat(
        @NotBlank @Size(max = 200) String name,
        @NotNull PersonCategory category,

        @Nullable @Size(max = 200) @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
        String rank,

        @NotNull UUID missionId,
        Diplomat.@Nullable Status status,

        @Schema(examples = "2019-09-01", description = "Absent when not known") @Nullable
        LocalDate accreditedOn,

        @Schema(
                examples = "2021-04-17",
                description = "When the receiving State declared the person non grata or not acceptable")
        @Nullable
        LocalDate personaNonGrataOn,

        @Schema(examples = "2021-04-19", description = "Only of those who departed") @Nullable
        LocalDate departedOn) {

    static NewDiplomat of(Diplomat diplomat) {
        return new NewDiplomat(
                diplomat.name(),
                diplomat.category(),
                diplomat.rank(),
                diplomat.missionId(),
                diplomat.status(),
                diplomat.accreditedOn(),
                diplomat.personaNonGrataOn(),
                diplomat.departedOn());
    }

    /** @param anonymisedAt of the diplomat that is changed; null for a new one */
    Diplomat diplomat(UUID id, @Nullable Instant anonymisedAt) {
        return new Diplomat(
                id,
                name.strip(),
                category,
                rank == null ? null : rank.strip(),
                missionId,
                Objects.requireNonNullElse(status, Diplomat.Status.ACCREDITED),
                accreditedOn,
                personaNonGrataOn,
                departedOn,
                anonymisedAt);
    }
}
