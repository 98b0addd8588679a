package org.grata.registry.expulsion;

import java.time.Instant;

/**
 * One value and who told it. Combining tellings of one value is commutative, associative and
 * idempotent, so the register does not depend on the order in which reports arrive.
 *
 * @param value as the earliest report told it: "within 72 hours" retold a day later still counts
 *     from the first publication
 * @param standing the best standing among its tellers
 * @param first the earliest report that told it
 * @param source the earliest report with the best standing: the one the register names
 * @param lastTold latest publication with the best standing, by which later outranks earlier
 */
public record Telling<T>(T value, Standing standing, Provenance first, Provenance source, Instant lastTold) {

    static <T> Telling<T> of(T value, Report report) {
        Provenance provenance = report.provenance();
        return new Telling<>(value, Standing.of(report), provenance, provenance, provenance.publishedAt());
    }

    /** Both are tellings of the same value. */
    Telling<T> with(Telling<T> other) {
        Telling<T> earlier = first.compareTo(other.first) <= 0 ? this : other;
        int standings = standing.compareTo(other.standing);
        if (standings != 0) {
            Telling<T> better = standings < 0 ? this : other;
            return new Telling<>(earlier.value, better.standing, earlier.first, better.source, better.lastTold);
        }
        return new Telling<>(
                earlier.value,
                standing,
                earlier.first,
                source.compareTo(other.source) <= 0 ? source : other.source,
                lastTold.isAfter(other.lastTold) ? lastTold : other.lastTold);
    }
}
