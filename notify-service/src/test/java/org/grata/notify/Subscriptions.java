package org.grata.notify;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.grata.notify.subscription.Delivery;
import org.grata.notify.subscription.Filter;
import org.grata.notify.subscription.LeadTime;
import org.grata.notify.subscription.Subscription;
import org.grata.vocabulary.ReminderStage;

/** Subscriptions for tests. */
public final class Subscriptions {
    public static final UUID ID = UUID.fromString("0195f000-0000-7000-8000-00000000005b");

    private Subscriptions() {}

    public static Subscription toEverything() {
        return with(Filter.everything(), LeadTime.DEFAULTS);
    }

    public static Subscription toEverything(String... leadTimes) {
        return with(
                Filter.everything(), Stream.of(leadTimes).map(LeadTime::parse).toList());
    }

    public static Subscription toStages(ReminderStage... stages) {
        return with(new Filter(List.of(), List.of(), List.of(stages), false), LeadTime.DEFAULTS);
    }

    public static Subscription fromReceiving(String... states) {
        return with(new Filter(List.of(states), List.of(), List.of(), false), LeadTime.DEFAULTS);
    }

    public static Subscription ofSending(String... states) {
        return with(new Filter(List.of(), List.of(states), List.of(), false), LeadTime.DEFAULTS);
    }

    public static Subscription toUnconfirmedToo() {
        return with(new Filter(List.of(), List.of(), List.of(), true), LeadTime.DEFAULTS);
    }

    private static Subscription with(Filter filter, List<LeadTime> leadTimes) {
        return new Subscription(
                ID,
                "desk",
                filter,
                leadTimes,
                new Delivery.Amqp(Delivery.Queue.DEDICATED),
                Instant.parse("2022-03-01T00:00:00Z"));
    }
}
