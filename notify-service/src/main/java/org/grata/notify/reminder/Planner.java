package org.grata.notify.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.grata.notify.subscription.Filter;
import org.grata.notify.subscription.LeadTime;
import org.grata.notify.subscription.Subscription;
import org.grata.vocabulary.ReminderStage;
import org.jspecify.annotations.Nullable;

/**
 * Decides which reminders a subscription gets, as docs/architecture.md tells.
 *
 * <ul>
 *   <li>News ({@code REGISTERED}, {@code REVISED}, {@code CANCELLED}) is due at once. It carries
 *       {@code leaveBy}, so the reader sees how much time is left.
 *   <li>{@code LEAD} is due each lead time before {@code leaveBy}; {@code PT0S} says that the
 *       deadline is now. Clock times at the seat of government are those of its zone, or, where that
 *       was not told, of the offset of {@code leaveBy}. A clock time after {@code leaveBy} is not
 *       planned. Two lead times that come to the same instant are two reminders.
 *   <li>{@code EXPIRED} says that the deadline has passed, so it is due one second later than
 *       {@code leaveBy}: deadlines are told to the second, and who leaves in the last second of the
 *       last day (23:59:59) is in time. So it never comes together with {@code PT0S}.
 *   <li>What would have been due earlier than the moment of recording is not planned; due in that
 *       very moment is on time.
 *   <li>What is not confirmed is told only to those who want to hear of it, and what was rejected to
 *       nobody.
 *   <li>Without {@code leaveBy}, and once reversed, there is neither {@code LEAD} nor {@code
 *       EXPIRED}.
 * </ul>
 */
public final class Planner {
    /** From {@code leaveBy} to the first instant at which the deadline has passed. */
    public static final Duration EXPIRED_AFTER = Duration.ofSeconds(1);

    private Planner() {}

    /**
     * What a new revision leads to.
     *
     * @param before what was heard of the expulsion last; null when this is the first
     * @param recordedAt when the register recorded the revision, not when this service heard of it:
     *     so the same event gives the same plan however late it arrives, and what fell due on its
     *     way is sent
     * @return in the order of their due times; empty when the subscription does not concern it
     */
    public static List<PlannedReminder> onNews(
            @Nullable Expulsion before, Expulsion expulsion, Subscription subscription, Instant recordedAt) {
        Filter filter = subscription.filter();
        if (!filter.concerns(expulsion.receivingState(), expulsion.sendingState())) {
            return List.of();
        }
        List<PlannedReminder> reminders = new ArrayList<>();
        News.of(before, expulsion, filter)
                .map(News::stage)
                .filter(filter::wants)
                .ifPresent(stage -> reminders.add(PlannedReminder.of(
                        expulsion, subscription.id(), stage, null, recordedAt.truncatedTo(ChronoUnit.MICROS))));
        reminders.addAll(ahead(expulsion, subscription, recordedAt));
        return List.copyOf(reminders);
    }

    /**
     * What is still ahead of an expulsion that is already known, for a subscription that is new or
     * was changed. That it is registered is not told again: the register itself can be asked.
     *
     * @return in the order of their due times; none before {@code now}
     */
    public static List<PlannedReminder> ahead(Expulsion expulsion, Subscription subscription, Instant now) {
        OffsetDateTime leaveBy = expulsion.leaveBy();
        if (leaveBy == null
                || expulsion.standing() == Expulsion.Standing.REVERSED
                || !concerns(expulsion, subscription)) {
            return List.of();
        }
        List<PlannedReminder> reminders = new ArrayList<>();
        if (subscription.filter().wants(ReminderStage.LEAD)) {
            ZoneId seat = Objects.requireNonNullElse(expulsion.seatZone(), leaveBy.getOffset());
            for (LeadTime lead : subscription.leadTimes()) {
                Instant dueAt = lead.dueAt(leaveBy, seat);
                if (!dueAt.isAfter(leaveBy.toInstant())) {
                    reminders.add(PlannedReminder.of(expulsion, subscription.id(), ReminderStage.LEAD, lead, dueAt));
                }
            }
        }
        if (subscription.filter().wants(ReminderStage.EXPIRED)) {
            Instant dueAt = leaveBy.toInstant().plus(EXPIRED_AFTER);
            reminders.add(PlannedReminder.of(expulsion, subscription.id(), ReminderStage.EXPIRED, null, dueAt));
        }
        return reminders.stream()
                .filter(reminder -> !reminder.dueAt().isBefore(now))
                .sorted(Comparator.comparing(PlannedReminder::dueAt))
                .toList();
    }

    private static boolean concerns(Expulsion expulsion, Subscription subscription) {
        Filter filter = subscription.filter();
        return filter.relies(expulsion.confirmation())
                && filter.concerns(expulsion.receivingState(), expulsion.sendingState());
    }
}
