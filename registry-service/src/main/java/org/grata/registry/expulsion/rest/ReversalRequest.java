package org.grata.registry.expulsion.rest;

import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * What a client sends to reverse an expulsion by hand.
 *
 * @param announcementId the announcement whose undecided reversal means it; absent when none does
 * @param note why; kept with the revision
 */
public record ReversalRequest(
        @Nullable UUID announcementId,

        @Nullable @Size(max = 2000) @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
        String note) {}
