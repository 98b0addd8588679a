package org.grata.registry.expulsion.store;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.grata.registry.expulsion.Expulsion;
import org.grata.registry.expulsion.Merge;
import org.grata.registry.expulsion.MergedMeasure;
import org.grata.registry.expulsion.Presence;
import org.grata.registry.expulsion.Provenance;
import org.grata.vocabulary.MeasureKind;
import org.jspecify.annotations.Nullable;

/**
 * An expulsion as the register knows it, or knew it at an instant.
 *
 * @param sources the report behind each ruling value, as in {@link Merge#sources}
 * @param publishedAt of the earliest report that counts
 * @param recordedAt when the register first knew of it
 * @param mergedInto present when it is {@link Presence#MERGED}
 * @param revisedAt when the newest of the revisions was recorded
 */
public record KnownExpulsion(
        UUID id,
        int revision,
        MeasureKind kind,
        String receivingState,
        String sendingState,
        MergedMeasure measure,
        Map<String, Provenance> sources,
        Instant publishedAt,
        Instant recordedAt,
        Instant revisedAt,
        Presence presence,
        @Nullable UUID mergedInto) {
    public KnownExpulsion {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    static KnownExpulsion of(Expulsion expulsion) {
        return new KnownExpulsion(
                expulsion.id(),
                expulsion.revision(),
                expulsion.kind(),
                expulsion.receivingState(),
                expulsion.sendingState(),
                expulsion.measure(),
                Merge.sources(expulsion.account()),
                expulsion.account().publishedAt(),
                expulsion.recordedAt(),
                expulsion.revisedAt(),
                expulsion.presence(),
                expulsion.mergedInto());
    }

    KnownExpulsion with(Map<String, Provenance> told) {
        return new KnownExpulsion(
                id,
                revision,
                kind,
                receivingState,
                sendingState,
                measure,
                told,
                publishedAt,
                recordedAt,
                revisedAt,
                presence,
                mergedInto);
    }
}
