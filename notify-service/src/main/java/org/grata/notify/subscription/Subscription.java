package org.grata.notify.subscription;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One subscriber's standing order.
 *
 * @param name chosen by the subscriber, for people; not unique
 * @param leadTimes no two the same, in the subscriber's order; may be empty: then no
 *     {@code LEAD}
 */
public record Subscription(
        UUID id, String name, Filter filter, List<LeadTime> leadTimes, Delivery delivery, Instant createdAt) {
    /** More lead times than these are a mistake, and each costs a row per expulsion. */
    public static final int MOST_LEAD_TIMES = 20;

    /** In Unicode code points. */
    public static final int LONGEST_NAME = 200;

    public Subscription {
        leadTimes = List.copyOf(leadTimes);
        if (name.isBlank() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new IllegalArgumentException("name must have 1 to " + LONGEST_NAME + " characters");
        }
        if (leadTimes.size() > MOST_LEAD_TIMES || LeadTime.firstRepeat(leadTimes) >= 0) {
            throw new IllegalArgumentException("at most " + MOST_LEAD_TIMES + " lead times, none twice");
        }
    }
}
