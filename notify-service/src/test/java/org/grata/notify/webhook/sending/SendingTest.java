package org.grata.notify.webhook.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.grata.notify.reminder.KnownReminder;
import org.grata.notify.webhook.WebhookTest;
import org.grata.notify.webhook.settings.WebhookConfig;
import org.grata.notify.webhook.store.WebhookDeliveryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two replicas and several subscribers: the application's own loop is the first replica. */
@QuarkusTest
class SendingTest extends WebhookTest {
    @Inject
    WebhookDeliveryStore deliveries;

    @Inject
    Sender sender;

    @Inject
    WebhookConfig config;

    @Inject
    MeterRegistry meters;

    private SendingLoop second;

    @BeforeEach
    void startSecond() {
        second = new SendingLoop(deliveries, sender, config);
        second.start();
    }

    @AfterEach
    void endSecond() throws InterruptedException {
        second.tellToEnd();
        assertThat(second.awaitEnd()).isTrue();
    }

    private double taken() {
        return meters.counter("grata.webhooks.attempts", "outcome", "delivered").count();
    }

    private double failed() {
        return meters.counter("grata.webhooks.attempts", "outcome", "failed").count();
    }

    @RepeatedTest(5)
    void twoReplicasDeliverEachOnce() throws Exception {
        Hook hook = hook();
        List<KnownReminder> reminders = new ArrayList<>();
        double takenBefore = taken();
        double failedBefore = failed();
        for (int i = 0; i < 5; i++) {
            reminders.addAll(fire(hook, 40));
            second.wake();
        }

        await().atMost(PATIENCE).until(() -> tables.count("webhook_delivery where state = 'DELIVERED'") == 200);

        assertThat(hook.subscriber().ids())
                .isEqualTo(reminders.stream()
                        .map(reminder -> reminder.id().toString())
                        .collect(Collectors.toSet()));
        // A try whose connection broke is told as failed and made again; none is made by both.
        assertThat(taken() - takenBefore).isEqualTo(200);
        assertThat((double) tables.count("webhook_delivery where attempts > 1")).isEqualTo(failed() - failedBefore);
    }

    @Test
    void aSlowSubscriberHoldsUpNobodyElse() throws Exception {
        Hook slow = hook();
        slow.subscriber().hold();
        fire(slow, 300);
        await().atMost(PATIENCE).until(() -> slow.subscriber().received().size() >= 4);

        Hook fast = hook();
        fire(fast, 100);
        await().atMost(PATIENCE).until(() -> fast.subscriber().ids().size() == 100);

        assertThat(slow.subscriber().received()).hasSize(config.inFlightPerSubscriber());
        slow.subscriber().letGo();
        await().atMost(PATIENCE).until(() -> slow.subscriber().ids().size() == 300);
    }

    @Test
    void whatAReplicaHadWhenItDiedIsSentWhenTheLeaseEnds() throws Exception {
        Hook hook = hook();
        hook.subscriber().answers(500);
        KnownReminder reminder = fire(hook);
        awaitFailure(reminder, 1);
        tables.execute("""
                update webhook_delivery set next_attempt_at = now(), attempts = 2,
                    leased_until = now() + interval '1 hour'
                """);
        KnownReminder other = fire(hook);
        awaitState(other, "DELIVERED");
        assertThat(column(reminder, "attempts")).isEqualTo("2");

        tables.execute("update webhook_delivery set leased_until = now() where state = 'PENDING'");

        awaitState(reminder, "DELIVERED");
        assertThat(column(reminder, "attempts")).isEqualTo("3");
    }

    @Test
    void aSubscriberThatFailsIsLeftAloneByAllReplicasUntilOneProbeSucceeds() throws Exception {
        Hook hook = hook();
        hook.subscriber().answers(500, 500, 500, 500, 500, 500);
        KnownReminder first = fire(hook);
        for (int failures = 1; failures <= 5; failures++) {
            awaitFailure(first, failures);
            assertThat(failures()).isEqualTo(failures + (failures < 5 ? " closed" : " open 30"));
            dueNow();
        }

        List<KnownReminder> waiting = fire(hook, 20);
        second.wake();
        assertThat(hook.subscriber().received()).hasSize(5);
        assertThat(tables.count("webhook_delivery where attempts = 0")).isEqualTo(20);

        tables.execute("update webhook_endpoint set open_until = now()");
        await().atMost(PATIENCE).until(this::failures, "6 open 60"::equals);
        assertThat(hook.subscriber().received()).hasSize(6);

        tables.execute("update webhook_endpoint set open_until = now()");
        await().atMost(PATIENCE).until(this::failures, "0 closed"::equals);
        dueNow();
        await().atMost(PATIENCE).until(() -> tables.count("webhook_delivery where state = 'DELIVERED'") == 21);
        assertThat(hook.subscriber().ids()).hasSize(21);
        assertThat(waiting).hasSize(20);
    }

    @Test
    void onlyOneProbeIsUnderWay() throws Exception {
        Hook hook = hook();
        hook.subscriber().hold();
        tables.execute("update webhook_endpoint set failures = 5, open_until = now()");
        fire(hook, 50);
        await().atMost(PATIENCE).until(() -> hook.subscriber().received().size() == 1);
        Hook other = hook();
        for (int i = 0; i < 10; i++) {
            awaitState(fire(other), "DELIVERED");
            second.wake();
        }

        assertThat(hook.subscriber().received()).hasSize(1);
        hook.subscriber().letGo();
        await().atMost(PATIENCE).until(() -> hook.subscriber().ids().size() == 50);
    }

    @Test
    void whatIsOutOfTimeIsParkedWhenAProbeFails() throws Exception {
        Hook hook = hook();
        tables.execute("update webhook_endpoint set failures = 5, open_until = now() + interval '1 hour'");
        hook.subscriber().answers(500);
        fire(hook, 50);
        tables.execute("update webhook_delivery set give_up_at = now()");
        assertThat(tables.count("webhook_delivery where state = 'PENDING'")).isEqualTo(50);

        tables.execute("update webhook_endpoint set open_until = now()");

        await().atMost(PATIENCE).until(() -> tables.count("webhook_delivery where state = 'PARKED'") == 50);
        assertThat(hook.subscriber().received()).hasSize(1);
        assertThat(tables.count("webhook_delivery where attempts = 0")).isEqualTo(49);
    }

    @Test
    void aRetryIsTheProbeThoughTheSubscriberIsLeftAlone() throws Exception {
        Hook hook = hook();
        tables.execute("update webhook_endpoint set failures = 7, open_until = now() + interval '1 hour'");
        List<KnownReminder> waiting = fire(hook, 10);
        hook.subscriber().answers(500);
        KnownReminder last = waiting.getLast();

        given().contentType(ContentType.JSON)
                .post("/deliveries/" + last.id() + "/retry")
                .then()
                .statusCode(202);

        awaitFailure(last, 1);
        assertThat(hook.subscriber().received()).hasSize(1);
        assertThat(failures()).isEqualTo("8 open 240");
    }

    /** {@code COUNT closed} or {@code COUNT open SECONDS}. */
    private String failures() {
        return tables.lines("""
                        select failures || coalesce(
                            ' open ' || (ceil(extract(epoch from open_until - clock_timestamp()) / 30) * 30), ' closed')
                        from webhook_endpoint
                        """).getFirst();
    }
}
