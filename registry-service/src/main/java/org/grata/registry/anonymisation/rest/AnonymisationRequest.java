package org.grata.registry.anonymisation.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends to withhold a name.
 *
 * @param note why; kept with the diplomat
 */
public record AnonymisationRequest(
        @Schema(examples = "request of 3 May", description = "Why, without the name")
        @Nullable
        @Size(max = 2000)
        @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
        String note) {}
