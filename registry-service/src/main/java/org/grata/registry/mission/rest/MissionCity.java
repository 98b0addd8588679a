package org.grata.registry.mission.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a client sends to set the city of a mission.
 *
 * @param city English name
 */
public record MissionCity(
        @NotNull @Size(max = 200) @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
        String city) {}
