package org.grata.notify.reminder.firing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.grata.messaging.loop.Loop;
import org.grata.messaging.outbox.DirectSender;
import org.grata.notify.Expulsions;
import org.grata.notify.NotifyTest;
import org.grata.notify.reminder.store.DueStore;
import org.grata.testing.Received;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.grata.notify.Expulsions.belgium;
import static org.grata.notify.Expulsions.czechia;

@QuarkusTest
class FiringTest extends NotifyTest {
    @Inject
    Firing firing;

    @Inject
    FiringTransaction transaction;

    @Inject
    Instance<DirectSender> senders;

    @Inject
    DueStore reminders;

    @Inject
    FiringConfig config;

    @Inject
    DataSource dataSource;

    /** The application's loop is the first replica, two more join. */
    @Test
    void replicasInARaceFireEachReminderOnce() throws InterruptedException {
        Listener listener = listen("{\"name\":\"desk\",\"filter\":{\"stages\":[\"EXPIRED\"]}}");
        register.recorded(belgium(), RECORDED);
        settled(1);
        copyTimes(5_000, listener.id());
        List<Loop> replicas = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Firing own = new Firing(transaction, senders.get());
            FiringHelp help = new FiringHelp(own, config);
            replicas.addAll(List.of(help, new FiringLoop(own, help, reminders, config, clock)));
        }

        clock.setTo("2022-04-14T00:00:00Z");
        replicas.forEach(Loop::start);
        await().atMost(Duration.ofSeconds(60)).until(() -> listener.messages().size() >= 5_000);
        settled(1);
        for (Loop replica : replicas) {
            replica.tellToEnd();
            assertThat(replica.awaitEnd()).isTrue();
        }

        assertThat(listener.messages())
                .hasSize(5_000)
                .extracting(Received::messageId)
                .doesNotHaveDuplicates();
        assertThat(tables.count("reminder where state = 'FIRED'")).isEqualTo(5_000);
        assertThat(tables.count("outbox"))
                .as("a reminder is its own outbox row")
                .isZero();
        assertThat(tables.lines("select count(distinct position) || ' of ' || max(position) - min(position) + 1"
                        + " from reminder"))
                .containsExactly("5000 of 5000");
    }

    /** Positions are what a reader goes on from: they follow the due times, also when all is overdue. */
    @Test
    void whatWasDueFirstArrivesFirstAndHasTheLowerPosition() {
        Listener listener = listen("{\"name\":\"desk\",\"filter\":{\"stages\":[\"EXPIRED\"]}}");
        register.recorded(belgium(), RECORDED);
        settled(1);
        tables.execute("""
                insert into reminder (id, subscription_id, expulsion_id, revision, stage, due_at, state)
                select gen_random_uuid(), subscription_id, expulsion_id, revision, stage,
                       due_at + (7 * n %% 3000) * interval '1 second', state
                from reminder, generate_series(1, 2999) n where state = 'PLANNED' and subscription_id = '%s'
                """.formatted(listener.id()));

        clock.setTo("2022-04-15T00:00:00Z");
        await().atMost(Duration.ofSeconds(60)).until(() -> listener.messages().size() >= 3_000);
        settled(1);

        List<String> inOrder = tables.lines("select id::text from reminder order by due_at");
        assertThat(tables.lines("select id::text from reminder order by position"))
                .isEqualTo(inOrder);
        assertThat(listener.messages()).extracting(Received::messageId).containsExactlyElementsOf(inOrder);
    }

    @Test
    void isNeverEarlyByTheDatabasesClock() throws InterruptedException {
        Instant machineTime = Instant.ofEpochSecond(System.currentTimeMillis() / 1000);
        OffsetDateTime leaveBy = machineTime.plus(Duration.ofHours(3)).atOffset(ZoneOffset.ofHours(2));
        UUID subscription =
                listen("{\"name\":\"desk\",\"leadTimes\":[\"PT0S\"]}").id();
        register.recorded(Expulsions.revised(czechia(), leaveBy), RECORDED);
        settled(1);

        clock.setTo(leaveBy.toInstant().plus(Duration.ofDays(1)));

        assertThat(firing.fireDue(10)).isZero();
        assertThat(reminders(subscription)).contains("LEAD CZ PT0S r2 " + leaveBy.toInstant() + " PLANNED");
    }

    @Test
    void isNeverEarlyByTheServicesClock() throws InterruptedException {
        UUID subscription =
                listen("{\"name\":\"desk\",\"leadTimes\":[\"PT24H\"]}").id();
        register.recorded(czechia(), RECORDED);
        settled(1);

        clock.setTo("2022-03-31T15:59:59.999999Z");
        assertThat(firing.fireDue(10)).isZero();
        clock.setTo("2022-03-31T16:00:00Z");
        settled(1);

        assertThat(reminders(subscription)).contains("LEAD CZ PT24H r1 2022-03-31T16:00:00Z FIRED");
    }

    @Test
    void whatAReplicaClaimedBeforeItDiedIsFiredByAnother() throws SQLException {
        Listener listener =
                listen("{\"name\":\"desk\",\"leadTimes\":[\"PT24H\",\"PT0S\"],\"filter\":{\"stages\":[\"LEAD\"]}}");
        register.recorded(czechia(), RECORDED);
        settled(1);
        try (Connection dying = dataSource.getConnection();
                Statement statement = dying.createStatement()) {
            dying.setAutoCommit(false);
            statement.execute("select id from reminder where lead_time = 'PT24H' for update");
            clock.setTo("2022-04-02T00:00:00Z");
            await().atMost(Duration.ofSeconds(10)).until(() -> listener.heard().equals(List.of("LEAD CZ PT0S r1")));
            dying.rollback();
        }

        settled(1);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(listener.heard())
                .containsExactly("LEAD CZ PT0S r1", "LEAD CZ PT24H r1"));
    }

    /** Gives one planned reminder so many twins that nobody else has. */
    private void copyTimes(int total, UUID subscriptionId) {
        tables.execute("""
                insert into reminder (id, subscription_id, expulsion_id, revision, stage, lead_time, due_at, state)
                select gen_random_uuid(), subscription_id, expulsion_id, revision, stage, lead_time, due_at, state
                from reminder, generate_series(2, %d)
                where state = 'PLANNED' and subscription_id = '%s'
                """.formatted(total, subscriptionId));
    }
}
