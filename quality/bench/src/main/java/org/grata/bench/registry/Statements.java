package org.grata.bench.registry;

import java.util.List;

/**
 * What the registry sends to PostgreSQL, statement by statement, for one request or one event. Copied from it: the
 * benchmark sees the service from outside, and {@code log_statement} shows whether they still are the same. What the
 * registry asks in one trip is a trip for each statement here, as for any client of the database.
 */
final class Statements {
    private static final String COLUMNS =
            "id, kind, receiving_state, sending_state, revision, recorded_at, revised_at, account, presence, merged_into,"
                    + " reversed_by_hand_at";
    private static final String MISSIONS =
            "select expulsion_id, mission.id, mission.kind, mission.city, mission.city_told_by, mission.sending_state,"
                    + " mission.receiving_state, mission.accredited_to from expulsion_mission"
                    + " join mission on mission.id = mission_id where expulsion_id = any (%s::uuid[])";
    private static final String REPORT_COLUMNS =
            "id, announcement_id, reading, by_hand, measure_index, source_name, source_url, title, language, published_at, recorded_at,"
                    + " measure, because";

    /** Two-letter codes stand one after the other in {@code codes}. */
    private static final String RECEIVING = "substr(:codes::text, :one::int * 2 + 1, 2)";

    private static final String SENDING =
            "substr(:codes::text, (:one::int + :distance::int) % " + Fill.STATES + " * 2 + 1, 2)";

    private Statements() {}

    /** {@code GET /expulsions/{id}}, whose id ends in the number {@code expulsion}. */
    static List<String> read() {
        String id = id("8000", ":expulsion");
        return List.of(
                "select " + COLUMNS + " from expulsion where id = " + id,
                MISSIONS.formatted("array[" + id + "]"),
                "select " + REPORT_COLUMNS + " from expulsion_report_as_of('infinity') where expulsion_id = " + id
                        + " order by published_at, id",
                "select revision, recorded_at, cause, report_id, note, presence, measure from expulsion_revision"
                        + " where expulsion_id = " + id + " and recorded_at <= 'infinity' order by revision");
    }

    /**
     * {@code GET /expulsions}, whose answer has the expulsions {@code ids}.
     *
     * @param condition after {@code where}
     */
    static List<String> list(String condition) {
        return List.of(
                "select " + COLUMNS + " from expulsion where presence = 'PRESENT' and " + condition
                        + " order by published_at desc, id limit :size offset :start",
                "select count(*) from (select from expulsion where presence = 'PRESENT' and " + condition
                        + " order by published_at desc, id limit 10001) counted",
                MISSIONS.formatted(":ids"));
    }

    /** The effect of an {@code announcement.extracted.v1} that tells a new expulsion. */
    static List<String> insert() {
        String pair = "receiving_state = " + RECEIVING + " and sending_state = " + SENDING;
        String mission = "select id from mission where sending_state = " + SENDING + " and receiving_state = "
                + RECEIVING + " and accredited_to = " + RECEIVING + " and kind = :embassy";
        return List.of(
                "insert into inbox (consumer, message_id, received_at, delete_after)"
                        + " select :consumer, " + id("8003", ":key")
                        + ", moment, moment + :retention::bigint * interval '1 millisecond'"
                        + " from clock_timestamp() as moment on conflict do nothing",
                "select pg_advisory_xact_lock(hashtextextended('announcement ' || " + id("8002", ":key")
                        + ", 0))::text as locked",
                "select greatest((select max(reading) from expulsion_report where announcement_id = "
                        + id("8002", ":key")
                        + "), (select reading from announcement_reading where announcement_id = " + id("8002", ":key")
                        + "), 0)",
                "select pg_advisory_xact_lock(hashtextextended('expulsion ' || " + RECEIVING + " || ' ' || " + SENDING
                        + ", 0))::text as locked",
                "select measure_index, expulsion_id from expulsion_report where announcement_id = " + id("8002", ":key")
                        + " and withdrawn_at is null",
                "select " + COLUMNS + " from expulsion where " + pair + " and kind = :kind and presence = 'PRESENT'"
                        + " and (day between :from and :to or day between :from and :to)",
                "insert into expulsion (id, kind, receiving_state, sending_state, recorded_at, status, confirmation, revision,"
                        + " announced_on, leave_by, headcount, published_at, revised_at, account, search_text)"
                        + " values (" + id("8000", ":key") + ", :kind, " + RECEIVING + ", " + SENDING
                        + ", :published, 'ANNOUNCED', 'AUTOMATIC', 1, :day, :published, 3, :published, :published,"
                        + " :account::jsonb, 'pl ru poland russia')",
                "insert into expulsion_report (id, expulsion_id, announcement_id, reading, by_hand, measure_index, status, source_name,"
                        + " source_url, title, language, published_at, recorded_at, assigned_at, measure, because)"
                        + " values (" + id("8001", ":key") + ", " + id("8000", ":key") + ", " + id("8002", ":key")
                        + ", 1, false, 0, 'ANNOUNCED', 'Example News', 'news.example', 'A State expels diplomats', 'en',"
                        + " :published, :published, :published, :measure::jsonb, '{}')",
                "insert into expulsion_revision (expulsion_id, revision, recorded_at, cause, report_id, note, status,"
                        + " confirmation, presence, published_at, measure) values (" + id("8000", ":key")
                        + ", 1, :published, 'REPORT', "
                        + id("8001", ":key")
                        + ", null, 'ANNOUNCED', 'AUTOMATIC', 'PRESENT', :published, :revision::jsonb)",
                mission,
                "insert into expulsion_mission (expulsion_id, mission_id) values (" + id("8000", ":key") + ", ("
                        + mission + " limit 1)) on conflict do nothing",
                "select " + REPORT_COLUMNS
                        + " from expulsion_report where expulsion_id is null and withdrawn_at is null"
                        + " and measure ->> 'receivingState' = " + RECEIVING
                        + " and measure ->> 'sendingState' = " + SENDING
                        + " and measure ->> 'kind' = :kind"
                        + " and published_at between :day::date - 1 and :day::date + :reach::int"
                        + " order by published_at, id",
                // As already sent, because the service's relay would send it.
                "insert into outbox (id, exchange, routing_key, type, subject, body, occurred_at, sent_at)"
                        + " values (" + id("8004", ":key") + ", 'grata.events', 'expulsion.recorded.v1',"
                        + " 'expulsion.recorded.v1', " + id("8000", ":key")
                        + "::text, :event, :published, clock_timestamp())");
    }

    /** The UUID of a kind of thing with a number. */
    static String id(String kind, String number) {
        return "('01900000-0000-7000-" + kind + "-' || lpad(to_hex(" + number + "::bigint), 12, '0'))::uuid";
    }
}
