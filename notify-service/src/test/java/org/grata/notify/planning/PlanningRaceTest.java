package org.grata.notify.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.notify.NotifyTest;
import org.grata.notify.Subscriptions;
import org.grata.notify.reminder.Expulsion;
import org.grata.notify.subscription.Subscription;
import org.grata.vocabulary.ReminderStage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.notify.Expulsions.belgium;

@QuarkusTest
class PlanningRaceTest extends NotifyTest {
    private static final int EACH = 40;

    @Inject
    ExpulsionPlanning expulsions;

    @Inject
    SubscriptionPlanning subscriptions;

    @Test
    void expulsionsAndSubscriptionsThatComeTogetherDoNotMissEachOther() throws Exception {
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < EACH; i++) {
                all.add(workers.submit(this::recordOne));
                all.add(workers.submit(this::subscribeOne));
            }
        }
        for (Future<?> one : all) {
            one.get();
        }

        assertThat(tables.count("expulsion")).isEqualTo(EACH);
        assertThat(tables.count("subscription")).isEqualTo(EACH);
        assertThat(tables.count("reminder where stage = 'EXPIRED' and state = 'PLANNED'"))
                .isEqualTo((long) EACH * EACH);
    }

    private void recordOne() {
        Expulsion model = belgium();
        Expulsion expulsion = new Expulsion(
                UUID.randomUUID(),
                1,
                model.receivingState(),
                model.sendingState(),
                model.standing(),
                model.confirmation(),
                model.headcount(),
                model.leaveBy(),
                model.seatZone());
        QuarkusTransaction.requiringNew().run(() -> expulsions.record(expulsion, RECORDED));
    }

    private void subscribeOne() {
        Subscription model = Subscriptions.toStages(ReminderStage.EXPIRED);
        subscriptions.add(new Subscription(
                UUID.randomUUID(),
                model.name(),
                model.filter(),
                model.leadTimes(),
                model.delivery(),
                model.createdAt()));
    }
}
