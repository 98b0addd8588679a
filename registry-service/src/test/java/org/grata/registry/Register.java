package org.grata.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;

import com.rabbitmq.client.AMQP;
import org.grata.message.AnnouncementExtracted;
import org.grata.messaging.MessageJson;
import org.grata.testing.TestBroker;
import org.grata.testing.TestDatabase;

import static org.awaitility.Awaitility.await;

/** What tests do to the running registry from outside: through its queue and past its service code. */
public final class Register {
    private static final MessageJson JSON = new MessageJson();
    private static final String EXCHANGE = "grata.events";
    private static final String QUEUE = "registry.announcement-extracted";
    private static final int MANY_AT_ONCE = 60_000;

    private final TestBroker broker = TestBroker.ofJvm();

    /** Forgets everything but the States. */
    public void clear() {
        execute(
                "truncate expulsion_execution, announcement_reading, regrouping, expulsion_report_past, expulsion_diplomat, expulsion_mission, expulsion_revision, expulsion_report, expulsion,"
                        + " diplomat, mission_strength, mission, inbox, outbox");
    }

    /** Publishes under a fresh message id and waits until the registry noted it. */
    public UUID tell(AnnouncementExtracted announcement) {
        UUID messageId = UUID.randomUUID();
        tell(messageId, JSON.write(announcement));
        awaitNoted(1, messageId);
        return messageId;
    }

    /** Publishes without waiting for anything but the broker. */
    public void tell(UUID messageId, String body) {
        broker.publish(EXCHANGE, AnnouncementExtracted.TYPE, properties(messageId), body);
    }

    /** Publishes all on one connection, as fast as the broker takes them. */
    public void tellAll(List<AnnouncementExtracted> announcements) {
        broker.with(channel -> {
            channel.confirmSelect();
            for (AnnouncementExtracted announcement : announcements) {
                channel.basicPublish(
                        EXCHANGE,
                        AnnouncementExtracted.TYPE,
                        properties(UUID.randomUUID()),
                        JSON.write(announcement).getBytes(StandardCharsets.UTF_8));
            }
            try {
                channel.waitForConfirmsOrDie(MANY_AT_ONCE);
            } catch (InterruptedException | TimeoutException e) {
                throw new IOException("the broker did not confirm", e);
            }
            return announcements.size();
        });
    }

    public void awaitNoted(int messages, UUID messageId) {
        await().untilAsserted(() -> {
            if (number("select count(*) from inbox where message_id = '" + messageId + "'") != messages) {
                throw new AssertionError("not noted yet: " + messageId);
            }
        });
    }

    /** Messages that wait in the dead-letter queue. */
    public int deadLetters() {
        return broker.depth(QUEUE + ".dlq");
    }

    public long number(String sql) {
        try (Connection connection = TestDatabase.connectAs("registry");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public String text(String sql) {
        try (Connection connection = TestDatabase.connectAs("registry");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Runs a statement as the registry's role; a refusal is an {@link IllegalStateException} with the cause. */
    public void execute(String sql) {
        try (Connection connection = TestDatabase.connectAs("registry");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static AMQP.BasicProperties properties(UUID messageId) {
        return new AMQP.BasicProperties.Builder()
                .messageId(messageId.toString())
                .contentType("application/json")
                .type(AnnouncementExtracted.TYPE)
                .deliveryMode(2)
                .build();
    }
}
