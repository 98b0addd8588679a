package org.grata.bench.path;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * When one announcement passed which place; each place after the one before it, except that a broker's
 * confirm may come later than the message. All clocks are those of this machine.
 *
 * @param posted the client began to send
 * @param answered the client had the answer
 * @param stored ingest wrote the event into its outbox
 * @param reached registry had the event and began its transaction
 * @param recorded registry wrote its event into its outbox
 * @param told notify had the event and began its transaction
 * @param fired notify had planned the reminder and claimed it
 * @param arrived the subscriber had the reminder
 * @param confirmed the broker's confirms to ingest and registry were written down
 */
record Stamps(
        Instant posted,
        Instant answered,
        Instant stored,
        Instant reached,
        Instant recorded,
        Instant told,
        Instant fired,
        Instant arrived,
        List<Instant> confirmed) {
    private static final String ON_THE_WAY = """
            SELECT i.created_at, ri.received_at, r.created_at, ni.received_at, n.fired_at,
                   i.sent_at, r.sent_at
              FROM ingest.outbox i
              JOIN registry.inbox ri ON ri.message_id = i.id
              JOIN notify.reminder n ON n.expulsion_id = ?::uuid AND n.stage = 'REGISTERED'
              JOIN registry.outbox r ON r.subject = n.expulsion_id::text
              JOIN notify.inbox ni ON ni.message_id = r.id
             WHERE i.subject = ?
            """;

    /** What the client noted of one announcement. */
    record Noted(String announcement, String expulsion, Instant posted, Instant answered, Instant arrived) {}

    /** @param database the administrator's {@code jdbcUrl}, {@code username} and {@code password} */
    static List<Stamps> read(JsonNode database, List<Noted> noted) throws SQLException {
        List<Stamps> stamps = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(
                        database.path("jdbcUrl").asText(),
                        database.path("username").asText(),
                        database.path("password").asText());
                PreparedStatement query = connection.prepareStatement(ON_THE_WAY)) {
            for (Noted one : noted) {
                query.setString(1, one.expulsion());
                query.setString(2, one.announcement());
                try (ResultSet row = query.executeQuery()) {
                    if (!row.next()) {
                        throw new SQLException("no trace of announcement " + one.announcement());
                    }
                    stamps.add(of(one, row));
                }
            }
        }
        return stamps;
    }

    private static Stamps of(Noted noted, ResultSet row) throws SQLException {
        return new Stamps(
                noted.posted(),
                noted.answered(),
                instant(row, 1),
                instant(row, 2),
                instant(row, 3),
                instant(row, 4),
                instant(row, 5),
                noted.arrived(),
                List.of(instant(row, 6), instant(row, 7)));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        if (value == null) {
            throw new SQLException("column " + column + " is empty");
        }
        return value.toInstant();
    }
}
