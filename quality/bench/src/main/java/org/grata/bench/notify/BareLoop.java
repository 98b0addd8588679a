package org.grata.bench.notify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.GetResponse;

/**
 * The least that a reminder can cost when none may be lost: claimed in PostgreSQL by hundreds, sent, confirmed,
 * marked as sent. One thread, the drivers and nothing else.
 */
final class BareLoop {
    private static final int BATCH = 500;
    private static final int CONFIRM_MILLIS = 30_000;
    private static final String QUEUE = "grata.bench.bare";
    private static final double NANOS_IN_SECOND = 1e9;

    private static final String CLAIM = """
            update bench.bare set state = 'CLAIMED'
            where id = any (array(
                select id from bench.bare where state = 'PLANNED' and due_at <= now()
                order by due_at limit ? for update skip locked))
            returning id, body
            """;
    private static final String SENT = "update bench.bare set state = 'SENT' where id = any (?)";

    private final Database database;
    private final Broker broker;

    BareLoop(Database database, Broker broker) {
        this.database = database;
        this.broker = broker;
    }

    // The bytes are compared with nothing.
    @SuppressWarnings("ArrayRecordComponent")
    private record Row(UUID id, byte[] body) {}

    /**
     * What came of it.
     *
     * @param inQueue how many messages lie in the queue in the end
     */
    record Sent(double perSecond, int inQueue) {}

    /** @param example a reminder that the service sent; all get its body and properties */
    Sent run(int reminders, GetResponse example) throws Exception {
        fill(reminders, new String(example.getBody(), StandardCharsets.UTF_8));
        broker.declare(QUEUE, reminders);
        double seconds = send(example.getProps());
        Sent sent = new Sent(reminders / seconds, broker.depth(List.of(QUEUE)));
        broker.delete(QUEUE);
        return sent;
    }

    private void fill(int reminders, String body) throws SQLException {
        database.update("create schema if not exists bench");
        database.update("drop table if exists bench.bare");
        database.update("""
                create table bench.bare (
                    id uuid primary key, due_at timestamptz not null, body text not null, state text not null)
                """);
        database.update("create index on bench.bare (due_at) where state = 'PLANNED'");
        database.update("""
                insert into bench.bare select gen_random_uuid(), now(), ?, 'PLANNED' from generate_series(1, ?)
                """, body, reminders);
        database.update("vacuum (analyze) bench.bare");
        database.update("checkpoint");
    }

    private double send(AMQP.BasicProperties properties) throws Exception {
        Connection connection = database.connection();
        try (Channel channel = broker.open();
                PreparedStatement claim = connection.prepareStatement(CLAIM);
                PreparedStatement mark = connection.prepareStatement(SENT)) {
            channel.confirmSelect();
            claim.setInt(1, BATCH);
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            for (List<Row> rows = claimed(claim); !rows.isEmpty(); rows = claimed(claim)) {
                connection.commit();
                for (Row row : rows) {
                    publish(channel, row, properties);
                }
                channel.waitForConfirmsOrDie(CONFIRM_MILLIS);
                mark.setArray(
                        1,
                        connection.createArrayOf(
                                "uuid", rows.stream().map(Row::id).toArray()));
                mark.executeUpdate();
                connection.commit();
            }
            return (System.nanoTime() - start) / NANOS_IN_SECOND;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static List<Row> claimed(PreparedStatement claim) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (ResultSet results = claim.executeQuery()) {
            while (results.next()) {
                rows.add(new Row(Database.uuid(results), results.getString(2).getBytes(StandardCharsets.UTF_8)));
            }
        }
        return rows;
    }

    private static void publish(Channel channel, Row row, AMQP.BasicProperties properties) throws IOException {
        channel.basicPublish(
                "",
                QUEUE,
                true,
                properties.builder().messageId(row.id.toString()).build(),
                row.body);
    }
}
