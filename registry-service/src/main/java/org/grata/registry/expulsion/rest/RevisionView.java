package org.grata.registry.expulsion.rest;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.grata.registry.expulsion.MergedMeasure;
import org.grata.registry.expulsion.store.Revision;

/**
 * What the register said from {@code recordedAt} on.
 *
 * @param reportId the report that made it say so
 */
public record RevisionView(
        int revision,
        Instant recordedAt,
        UUID reportId,
        @JsonUnwrapped MergedMeasure values) {

    static RevisionView of(Revision revision) {
        return new RevisionView(revision.revision(), revision.recordedAt(), revision.reportId(), revision.measure());
    }
}
