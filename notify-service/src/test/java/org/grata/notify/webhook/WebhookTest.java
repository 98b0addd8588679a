package org.grata.notify.webhook;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import org.grata.notify.NotifyTest;
import org.grata.notify.reminder.KnownReminder;
import org.grata.notify.reminder.ReminderState;
import org.grata.notify.reminder.store.ReminderStore;
import org.grata.notify.webhook.sending.WebhookReminders;
import org.junit.jupiter.api.AfterEach;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

/** What the tests of webhooks share: subscribers that listen, and reminders that are fired to them. */
public abstract class WebhookTest extends NotifyTest {
    protected static final Duration PATIENCE = Duration.ofSeconds(15);

    private final List<Subscriber> subscribers = new ArrayList<>();

    @Inject
    protected WebhookReminders webhooks;

    @Inject
    protected ReminderStore store;

    /** A subscription and whom it tells. */
    public record Hook(UUID id, String secret, Subscriber subscriber) {}

    @AfterEach
    void closeSubscribers() {
        subscribers.forEach(Subscriber::close);
    }

    protected Hook hook() throws IOException {
        Subscriber subscriber = new Subscriber();
        subscribers.add(subscriber);
        return hook(subscriber.url(), subscriber);
    }

    protected Hook hook(String url, Subscriber subscriber) {
        JsonPath answer = given().contentType(ContentType.JSON)
                .body("{\"name\":\"hook\",\"delivery\":{\"type\":\"WEBHOOK\",\"url\":\"" + url + "\"}}")
                .post("/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Hook(UUID.fromString(answer.getString("id")), answer.getString("secret"), subscriber);
    }

    /** Reminders of one expulsion, fired and handed over as firing does it. */
    protected List<KnownReminder> fire(Hook hook, int count) {
        List<UUID> ids = insert(hook.id(), count);
        List<KnownReminder> fired = store
                .list(new ReminderStore.Query(null, hook.id(), ReminderState.FIRED, null, null, null, 0, 10_000))
                .stream()
                .filter(reminder -> ids.contains(reminder.id()))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> webhooks.add(fired));
        return fired;
    }

    protected KnownReminder fire(Hook hook) {
        return fire(hook, 1).getFirst();
    }

    /** Fired reminders of nobody's making, so that no other loop has them in its hands. */
    protected List<UUID> insert(UUID subscriptionId, int count) {
        tables.execute("""
                insert into expulsion (id, revision) values ('%1$s', 1) on conflict do nothing;
                insert into expulsion_revision (expulsion_id, revision, receiving_state, sending_state, standing,
                    headcount, headcount_qualifier, leave_by, leave_by_offset, recorded_at)
                values ('%1$s', 1, 'BE', 'RU', 'LIVE', 21, 'EXACT', '2022-04-13T21:59:59Z', 7200, now())
                on conflict do nothing
                """.formatted(EXPULSION));
        return tables.lines("""
                        insert into reminder (id, subscription_id, expulsion_id, revision, stage, lead_time, due_at,
                            state, fired_at, position, channel)
                        select gen_random_uuid(), '%s', '%s', 1, 'LEAD', 'PT24H', '2022-04-12T21:59:59Z', 'FIRED',
                               '2022-04-12T21:59:59.5Z', nextval('reminder_position'), 'WEBHOOK'
                        from generate_series(1, %d) returning id
                        """.formatted(subscriptionId, EXPULSION, count)).stream()
                .map(UUID::fromString)
                .toList();
    }

    protected static final UUID EXPULSION = UUID.fromString("0195f000-0000-7000-8000-0000000000be");

    protected void awaitState(KnownReminder reminder, String state) {
        await().atMost(PATIENCE).until(() -> state(reminder), state::equals);
    }

    protected String state(KnownReminder reminder) {
        return column(reminder, "state");
    }

    protected String column(KnownReminder reminder, String column) {
        return tables.lines("select " + column + " from webhook_delivery where reminder_id = '" + reminder.id() + "'")
                .getFirst();
    }

    /** Waits until a try failed, then makes the next one due. */
    protected void awaitFailure(KnownReminder reminder, int attempts) {
        await().atMost(PATIENCE)
                .until(() -> column(reminder, "state || ' ' || attempts || ' ' || (leased_until is null)::text")
                        .equals("PENDING " + attempts + " true"));
    }

    protected void dueNow() {
        tables.execute("update webhook_delivery set next_attempt_at = now()");
    }
}
