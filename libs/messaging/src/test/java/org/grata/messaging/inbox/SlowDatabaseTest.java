package org.grata.messaging.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.grata.base.IdGenerator;
import org.grata.message.AnnouncementExtracted;
import org.grata.messaging.MessageJson;
import org.grata.messaging.app.Events;
import org.grata.messaging.app.Probe;
import org.grata.messaging.infra.Infrastructure;
import org.grata.messaging.topology.ConsumerQueue;
import org.grata.messaging.topology.Exchanges;
import org.grata.messaging.topology.Topology;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Events outlast a database that answers no statement within the statement timeout. */
@EnabledIf("org.grata.messaging.infra.RabbitNode#installed")
@QuarkusTest
@WithTestResource(Infrastructure.class)
@TestProfile(SlowDatabaseTest.ShortStatements.class)
class SlowDatabaseTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String QUEUE = ConsumerQueue.ANNOUNCEMENT_EXTRACTED;
    private static final String DEAD = Topology.deadLettersOf(QUEUE);
    private static final int MORE_THAN_THE_TRIES = 8;

    @Inject
    MessageJson json;

    @Inject
    Probe probe;

    @Inject
    DataSource database;

    @Inject
    Topology topology;

    @Inject
    IdGenerator ids;

    @Inject
    MeterRegistry meters;

    @BeforeEach
    void noDeadLetters() {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            topology.ensureDeclared();
            return true;
        });
        probe.drain(DEAD);
    }

    @Test
    void anEventWhoseStatementsRunOutOfTimeIsTakenInOnceWhenTheLockIsGone() throws SQLException {
        assertTakenInAfterLockOf("effect");
    }

    @Test
    void anEventThatCannotEvenBeNotedIsTakenInOnceWhenTheLockIsGone() throws SQLException {
        assertTakenInAfterLockOf("inbox");
    }

    private void assertTakenInAfterLockOf(String table) throws SQLException {
        UUID id = ids.next();
        double failed = failed();
        double done = done();
        try (Connection holder = database.getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE");
            probe.publish(
                    Exchanges.EVENTS,
                    AnnouncementExtracted.TYPE,
                    id.toString(),
                    AnnouncementExtracted.TYPE,
                    json.write(Events.announcement(id, "told")));
            await().atMost(PATIENCE).until(() -> failed() >= failed + MORE_THAN_THE_TRIES || probe.depth(DEAD) > 0);
            holder.rollback();
        }

        assertThat(probe.depth(DEAD)).isZero();
        await().atMost(PATIENCE).until(() -> done() == done + 1);
        assertThat(probe.effects(id)).isOne();
        assertThat(probe.depth(DEAD)).isZero();
        assertThat(probe.depth(QUEUE)).isZero();
    }

    private double failed() {
        return meters.counter("grata.inbox.failed", "consumer", QUEUE).count();
    }

    private double done() {
        return meters.counter("grata.inbox.settled", "consumer", QUEUE, "outcome", "done")
                .count();
    }

    public static final class ShortStatements implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.additional-jdbc-properties.options",
                    "-c statement_timeout=300ms",
                    "grata.messaging.inbox.longest-delay",
                    "500ms");
        }
    }
}
