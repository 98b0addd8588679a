package org.grata.registry.balance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.grata.message.Headcount;
import org.grata.message.Remaining;
import org.grata.vocabulary.Ground;
import org.jspecify.annotations.Nullable;

/**
 * An announced expulsion as a balance sees it. Ordered by day, then by publication; the ids only make the
 * order total.
 *
 * @param receivingState who expelled
 * @param sendingState whose staff
 * @param announcedOn null when no report tells it
 * @param publishedAt of the earliest report that counts
 * @param retaliation whether a report tells that it answers an official act of the other side
 * @param remaining how many of the sending State's staff stay; null when no report tells it
 */
public record Order(
        UUID expulsionId,
        String receivingState,
        String sendingState,
        @Nullable LocalDate announcedOn,
        Instant publishedAt,
        Headcount headcount,
        List<Ground> grounds,
        boolean retaliation,
        @Nullable Remaining remaining)
        implements Comparable<Order> {
    private static final Comparator<Order> IN_TIME =
            Comparator.comparing(Order::day).thenComparing(Order::publishedAt).thenComparing(Order::expulsionId);

    public Order {
        grounds = List.copyOf(grounds);
    }

    /** Day of the announcement, or of the earliest publication (UTC) when no report tells it. */
    public LocalDate day() {
        return Objects.requireNonNullElseGet(
                announcedOn, () -> publishedAt.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    @Override
    public int compareTo(Order other) {
        return IN_TIME.compare(this, other);
    }
}
