package org.grata.registry.mission.rest;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.grata.registry.mission.Strength;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends to tell how many members a mission had, or may have.
 *
 * @param toldBy the announcement that told it; absent when none did
 */
public record NewStrength(
        @NotNull Strength.Kind kind,
        @NotNull @Schema(examples = "2021-06-01") LocalDate asOf,
        @NotNull @Min(0) @Max(MOST) @Schema(examples = "32") Integer count,

        @NotBlank @Size(max = 500) @Schema(examples = "diplomatic list of June 2021")
        String source,

        @Nullable UUID toldBy) {
    private static final int MOST = 100_000;

    Strength strength(UUID id) {
        return new Strength(id, kind, asOf, count, source.strip(), toldBy);
    }
}
