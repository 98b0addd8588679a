package org.grata.ingest.announcement.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.ingest.announcement.Decided;
import org.grata.ingest.announcement.Doubt;
import org.grata.ingest.announcement.Reading;
import org.grata.ingest.announcement.Readings;
import org.grata.ingest.announcement.StoredAnnouncement;
import org.grata.message.Extraction;
import org.grata.messaging.MessageJson;
import org.grata.persistence.Row;
import org.grata.persistence.Sql;
import org.grata.vocabulary.Reader;

/** The statements on readings. Each needs a transaction. */
@ApplicationScoped
public class ReadingTable {
    private final Sql sql;
    private final MessageJson json;

    ReadingTable(Sql sql, MessageJson json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * Those of an announcement. One that was read once only has no rows.
     *
     * @param receivedAt when it was read first
     * @param standing what its row tells, as JSON
     */
    public Readings of(UUID announcementId, Instant receivedAt, String standing) {
        List<Reading> all = sql.query("""
                select number, reader, read_by, read_at, extraction, decisions
                from reading where announcement_id = ? order by number
                """, this::reading, announcementId);
        return all.isEmpty() ? Readings.first(receivedAt, extraction(standing)) : new Readings(all);
    }

    /** Lets one transaction at a time add readings to an announcement. */
    boolean lock(UUID announcementId) {
        return sql.first("select id from announcement where id = ? for update", row -> row.uuid("id"), announcementId)
                .isPresent();
    }

    /** Adds what the announcement has and the table has not, and lets the announcement's row tell what stands. */
    void store(StoredAnnouncement announcement) {
        sql.updateAll(
                """
                insert into reading (announcement_id, number, reader, read_by, read_at, extraction, decisions)
                values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
                on conflict (announcement_id, number) do nothing
                """,
                announcement.readings().all().stream()
                        .map(reading -> values(announcement.id(), reading))
                        .toList());
        Extraction standing = announcement.extraction();
        sql.update(
                """
                update announcement
                set extraction = ?::jsonb, measure_count = ?, language = ?, state = ?, doubts = ?, review_by = ?
                where id = ?
                """,
                json.write(standing),
                standing.measures().size(),
                standing.language(),
                announcement.state(),
                announcement.readings().doubts().stream().map(Doubt::name).toList(),
                announcement.readings().earliestDeadline().orElse(null),
                announcement.id());
    }

    private Object[] values(UUID announcementId, Reading reading) {
        return new Object[] {
            announcementId,
            reading.number(),
            reading.reader(),
            reading.by(),
            reading.at(),
            json.write(reading.extraction()),
            json.write(reading.decisions())
        };
    }

    private Reading reading(Row row) {
        return new Reading(
                row.integer("number"),
                row.constant("reader", Reader.class),
                row.textOrNull("read_by"),
                row.instant("read_at"),
                extraction(row.text("extraction")),
                List.of(json.read(row.text("decisions").getBytes(StandardCharsets.UTF_8), Decided[].class)));
    }

    private Extraction extraction(String stored) {
        return json.read(stored.getBytes(StandardCharsets.UTF_8), Extraction.class);
    }
}
