package org.grata.registry.expulsion.store;

import java.time.Instant;
import java.util.UUID;

import org.grata.registry.expulsion.Cause;
import org.grata.registry.expulsion.MergedMeasure;
import org.grata.registry.expulsion.Presence;
import org.jspecify.annotations.Nullable;

/**
 * What the register said from {@code recordedAt} on.
 *
 * @param reportId the report that made it say so; null when a person did
 * @param note of that person; null when there is none
 */
public record Revision(
        int revision,
        Instant recordedAt,
        Cause cause,
        @Nullable UUID reportId,
        @Nullable String note,
        Presence presence,
        MergedMeasure measure) {}
