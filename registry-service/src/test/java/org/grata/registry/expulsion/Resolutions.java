package org.grata.registry.expulsion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import static org.grata.registry.expulsion.Measures.AFTERNOON;

/** Expulsions that are known, and what becomes of a report beside them. */
final class Resolutions {
    static final Instant NOW = Instant.parse("2022-03-29T16:05:00Z");
    static final UUID NEW_ID = new UUID(9, 9);

    private Resolutions() {}

    static Expulsion known(Measures measure) {
        return known(measure, AFTERNOON);
    }

    static Expulsion known(Measures measure, Instant publishedAt) {
        return Expulsion.record(new UUID(3, publishedAt.getEpochSecond()), measure.report(1, publishedAt), NOW);
    }

    static Outcome resolve(Report report, Expulsion... known) {
        return new Resolution(List.of(known), Set.of()).resolve(report, NEW_ID, NOW);
    }

    static Instant days(int days) {
        return AFTERNOON.plus(Duration.ofDays(days));
    }
}
