package org.grata.bench.path;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import org.grata.bench.report.Samples;

/** A part of the way, between two stamps. */
record Leg(String key, String name, Function<Stamps, Instant> from, Function<Stamps, Instant> to) {
    static final Leg ALL = new Leg("all", "announcement posted → reminder received", Stamps::posted, Stamps::arrived);

    /** One after the other, they are the whole way. */
    static final List<Leg> WAY = List.of(
            new Leg("ingest", "posted → event in ingest's outbox", Stamps::posted, Stamps::stored),
            new Leg("toRegistry", "→ registry begins its transaction", Stamps::stored, Stamps::reached),
            new Leg("registry", "→ event in registry's outbox", Stamps::reached, Stamps::recorded),
            new Leg("toNotify", "→ notify begins its transaction", Stamps::recorded, Stamps::told),
            new Leg("notify", "→ planned and claimed", Stamps::told, Stamps::fired),
            new Leg("toSubscriber", "→ reminder received", Stamps::fired, Stamps::arrived));

    /** What happens beside the way. */
    static final List<Leg> BESIDE = List.of(
            new Leg("answer", "posted → answered", Stamps::posted, Stamps::answered),
            confirm(0, "ingest", Stamps::stored),
            confirm(1, "registry", Stamps::recorded));

    private static Leg confirm(int place, String service, Function<Stamps, Instant> from) {
        return new Leg("confirm." + service, service + "'s outbox → marked sent", from, stamps -> stamps.confirmed()
                .get(place));
    }

    Samples of(List<Stamps> stamps) {
        return Samples.ofNanos(stamps.stream()
                .mapToLong(
                        one -> Duration.between(from.apply(one), to.apply(one)).toNanos())
                .toArray());
    }
}
