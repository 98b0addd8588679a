package org.grata.ingest.review.store;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.grata.ingest.announcement.AnnouncementState;
import org.grata.ingest.announcement.Doubt;
import org.grata.ingest.announcement.store.ReadingTable;
import org.grata.ingest.review.ReviewItem;
import org.grata.ingest.review.ReviewQuery;
import org.grata.ingest.review.ReviewQueue;
import org.grata.message.AnnouncementExtracted.Source;
import org.grata.persistence.Filter;
import org.grata.persistence.Row;
import org.grata.persistence.Sql;
import org.grata.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads the queue from the index that holds it in its order. */
@ApplicationScoped
class PostgresReviewQueue implements ReviewQueue {
    /** Written out, as the index has it. */
    private static final String WAITING = "state = '" + AnnouncementState.NEEDS_REVIEW + "'";

    private final Sql sql;
    private final ReadingTable readings;

    PostgresReviewQueue(Sql sql, ReadingTable readings) {
        this.sql = sql;
        this.readings = readings;
    }

    @Override
    @Transactional
    public Found find(ReviewQuery query, PageRequest page, Instant now) {
        // What is asked for may be what stands, or what another reader told.
        Filter filter = new Filter()
                .and(WAITING)
                .and("language = ?", query.language())
                .and("? = any(doubts)", query.doubt())
                .and("review_by < ?", query.deadlineBefore())
                .and("""
                        exists (select from (select announcement.extraction union all select reading.extraction
                            from reading where announcement_id = announcement.id) told
                            where told.extraction @> ?::jsonb)""", measure(query));
        return new Found(items(filter, page), counts(filter, now));
    }

    private List<ReviewItem> items(Filter filter, PageRequest page) {
        return sql.query("""
                select id, doubts, review_by, published_at, received_at, language, title, source_name, source_url,
                    extraction
                from announcement%s
                order by review_by nulls last, received_at, id limit ? offset ?
                """.formatted(filter.where()), this::item, filter.values(page.size(), page.offset()));
    }

    private Counts counts(Filter filter, Instant now) {
        Instant tomorrow = now.plus(ReviewQueue.A_DAY);
        Object[] values = Stream.concat(Stream.of(now, now, tomorrow, tomorrow), Stream.of(filter.values()))
                .toArray();
        return sql.first("""
                select count(*) filter (where review_by < ?) as overdue,
                    count(*) filter (where review_by >= ? and review_by < ?) as due_within_a_day,
                    count(*) filter (where review_by >= ?) as later,
                    count(*) filter (where review_by is null) as without_deadline
                from announcement%s
                """.formatted(filter.where()), PostgresReviewQueue::counts, values)
                .orElseThrow();
    }

    private static Counts counts(Row row) {
        return new Counts(
                row.number("overdue"),
                row.number("due_within_a_day"),
                row.number("later"),
                row.number("without_deadline"));
    }

    private ReviewItem item(Row row) {
        return new ReviewItem(
                row.uuid("id"),
                row.texts("doubts").stream().map(Doubt::valueOf).toList(),
                row.instantOrNull("review_by"),
                row.instant("published_at"),
                row.instant("received_at"),
                row.text("language"),
                row.textOrNull("title"),
                source(row.textOrNull("source_name"), row.textOrNull("source_url")),
                readings.of(row.uuid("id"), row.instant("received_at"), row.text("extraction")));
    }

    private static @Nullable Source source(@Nullable String name, @Nullable String url) {
        return name == null && url == null ? null : new Source(name, url);
    }

    /** An extraction that holds nothing but such a measure, for {@code @>}; null when any measure will do. */
    private static @Nullable String measure(ReviewQuery query) {
        ObjectNode measure = JsonNodeFactory.instance.objectNode();
        put(measure, "receivingState", query.receivingState());
        put(measure, "sendingState", query.sendingState());
        put(measure, "status", query.status() == null ? null : query.status().name());
        ObjectNode extraction = JsonNodeFactory.instance.objectNode();
        extraction.putArray("measures").add(measure);
        return measure.isEmpty() ? null : extraction.toString();
    }

    private static void put(ObjectNode measure, String field, @Nullable String value) {
        if (value != null) {
            measure.put(field, value);
        }
    }
}
