package org.grata.registry.diplomat.rest;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

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
        Diplomat.@Nullable Status status) {

    static NewDiplomat of(Diplomat diplomat) {
        return new NewDiplomat(
                diplomat.name(), diplomat.category(), diplomat.rank(), diplomat.missionId(), diplomat.status());
    }

    Diplomat diplomat(UUID id) {
        return new Diplomat(
                id,
                name.strip(),
                category,
                rank == null ? null : rank.strip(),
                missionId,
                Objects.requireNonNullElse(status, Diplomat.Status.ACCREDITED));
    }
}
