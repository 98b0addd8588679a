package org.grata.notify.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.grata.notify.reminder.Expulsion;
import org.grata.notify.reminder.PlannedReminder;
import org.grata.notify.reminder.Planner;
import org.grata.notify.reminder.store.ExpulsionStore;
import org.grata.notify.reminder.store.PlanningLock;
import org.grata.notify.reminder.store.ReminderStore;
import org.grata.notify.subscription.Subscription;
import org.grata.notify.subscription.store.SubscriptionStore;
import org.grata.notify.wakeup.Wakeup;
import org.grata.notify.wakeup.Wakeups;
import org.jspecify.annotations.Nullable;

/** Plans what follows from a new revision of an expulsion, in the transaction that records it. */
@ApplicationScoped
public class ExpulsionPlanning {
    private final PlanningLock lock;
    private final ExpulsionStore expulsions;
    private final SubscriptionStore subscriptions;
    private final ReminderStore reminders;
    private final Wakeups wakeups;
    private final Event<Planned> planned;

    public ExpulsionPlanning(
            PlanningLock lock,
            ExpulsionStore expulsions,
            SubscriptionStore subscriptions,
            ReminderStore reminders,
            Wakeups wakeups,
            Event<Planned> planned) {
        this.lock = lock;
        this.expulsions = expulsions;
        this.subscriptions = subscriptions;
        this.reminders = reminders;
        this.wakeups = wakeups;
        this.planned = planned;
    }

    /**
     * Records a revision that is newer than what is known; an older or equal one changes nothing.
     * What the older revision still had ahead is cancelled. News of it that was planned but not yet
     * sent stays: it is due at once, so it is as good as sent, and how many messages a subscriber
     * gets must not depend on who was quicker.
     *
     * @return whether it was newer
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean record(Expulsion expulsion, Instant recordedAt) {
        lock.forExpulsion();
        return switch (expulsions.record(expulsion, recordedAt)) {
            case STALE -> false;
            case FIRST -> {
                plan(null, expulsion, recordedAt);
                yield true;
            }
            case NEWER -> {
                reminders.cancelAheadOfExpulsion(expulsion.id());
                plan(expulsions.before(expulsion), expulsion, recordedAt);
                yield true;
            }
        };
    }

    private void plan(@Nullable Expulsion before, Expulsion expulsion, Instant recordedAt) {
        List<PlannedReminder> plan = new ArrayList<>();
        for (Subscription subscription :
                subscriptions.concernedBy(expulsion.receivingState(), expulsion.sendingState())) {
            plan.addAll(Planner.onNews(before, expulsion, subscription, recordedAt));
        }
        reminders.plan(plan);
        wakeups.tell(Wakeup.PLANNED);
        planned.fire(new Planned());
    }
}
