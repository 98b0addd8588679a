package org.grata.bench.notify;

import java.util.stream.IntStream;

/**
 * How much is measured.
 *
 * @param reminders that fall due at once
 * @param queues over which they are spread, a subscription each
 * @param rounds in which the ways of sending them alternate
 * @param planned reminders in the table while some of them fall due one after the other
 * @param seconds for how long they do
 * @param subscriptions for which each event is planned
 * @param events that are told to be planned
 */
record Sizes(int reminders, int queues, int rounds, int planned, int seconds, int subscriptions, int events) {
    boolean arePositive() {
        return IntStream.of(reminders, queues, rounds, planned, seconds, subscriptions, events)
                .allMatch(size -> size > 0);
    }
}
