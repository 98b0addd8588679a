package org.grata.bench.registry;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/**
 * Copies of the example: of 190 States, some of which expel and are expelled often, published one after
 * the other over twenty years, each with a report, a revision and the embassy it concerns. The same at every
 * run. Number {@code n} has the id that ends in {@code n}, in hexadecimal digits.
 */
final class Fill {
    static final int STATES = 190;
    private static final int BATCH = 20_000;
    private static final int TOLD = 100_000;

    /** The busiest first, on either side; the others in an order that has no meaning. */
    private static final String STATES_BY_RANK = """
            create temp table busy as
            select code, lower(name) as name,
                   row_number() over (order by array_position(
                       '{PL,DE,US,GB,RU,CZ,FR,BG}'::text[], code), md5(code))::int as receiving,
                   row_number() over (order by array_position(
                       '{RU,US,IR,BY,CN,GB,SY,VE}'::text[], code), md5(code || '-'))::int as sending
              from (select code, name from state where kind = 'STATE' and seat_zone is not null
                     order by code not in ('PL','DE','US','GB','RU','CZ','FR','BG','IR','BY','CN','SY','VE'), md5(code)
                     limit %d) chosen
            """.formatted(STATES);

    private static final String EMBASSIES = """
            insert into mission (id, kind, city, sending_state, receiving_state, accredited_to, created_at)
            select ('01900000-0000-7000-8005-' || lpad(to_hex(a.receiving * 1000 + b.receiving), 12, '0'))::uuid,
                   'EMBASSY', null, b.code, a.code, a.code, now()
              from busy a join busy b on a.code <> b.code
            on conflict do nothing
            """;

    // Ranks by the inverse of a distribution in which the k-th State has about 1/k of the share of the first.
    private static final String ROWS =
            """
            with numbered as materialized (
                select i,
                       (hashint8extended(i, 1) & 9007199254740991) / 9007199254740992.0::float8 as one,
                       (hashint8extended(i, 2) & 9007199254740991) / 9007199254740992.0::float8 as two,
                       hashint8extended(i, 3) & 7 = 0 as reversed,
                       date_trunc('second', timestamptz '2005-01-01 00:00:00Z'
                           + make_interval(secs => 630720000.0 * (i - ?) / ?)) as published
                  from generate_series(?::bigint, ?::bigint) i
            ), told as materialized (
                select lpad(to_hex(i), 12, '0') as digits, reversed, published,
                       receiver.code as receiving, sender.code as sending,
                       lower(receiver.code || ' ' || sender.code) || ' ' || receiver.name || ' ' || sender.name
                           as search_text,
                       to_char(published at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as published_text,
                       to_char(published at time zone 'UTC', 'YYYY-MM-DD') as day_text,
                       to_char(published at time zone 'UTC' + interval '20 days', 'YYYY-MM-DD')
                           || 'T23:59:59+01:00' as leave_text
                  from numbered
                  join busy receiver on receiver.receiving = least(190, floor(191 ^ one)::int)
                  join busy drawn on drawn.sending = least(190, floor(191 ^ two)::int)
                  join busy sender on sender.sending =
                       case when drawn.code = receiver.code then drawn.sending %% 190 + 1 else drawn.sending end
            ), rows as materialized (
                select %s as id, %s as report_id, %s as announcement_id, told.*,
                       case when reversed then 'REVERSED' else 'ANNOUNCED' end as status,
                       published + interval '1 hour' as recorded
                  from told
            ), expulsions as (
                insert into expulsion (id, kind, status, receiving_state, sending_state, revision, announced_on, leave_by,
                                       headcount, published_at, recorded_at, revised_at, account, search_text)
                select id, 'EXPULSION', status, receiving, sending, 1, day_text::date, leave_text::timestamptz, 3,
                       published, recorded, recorded,
                       %s || case when reversed then jsonb_build_object('reversedAt', published_text) else '{}' end,
                       search_text
                  from rows, example
            ), reports as (
                insert into expulsion_report (id, expulsion_id, announcement_id, measure_index, status, source_name,
                                              source_url, title, language, published_at, recorded_at, assigned_at, measure,
                                              because)
                select rows.report_id, id, rows.announcement_id, 0, 'ANNOUNCED', 'Example News',
                       'https://news.example/' || digits, 'A State expels diplomats of another', 'en',
                       published, recorded, recorded,
                       %s || jsonb_build_object('receivingState', receiving, 'sendingState', sending),
                       example.because::text[]
                  from rows, example
            ), revisions as (
                insert into expulsion_revision (expulsion_id, revision, recorded_at, cause, report_id, status, published_at,
                                                measure)
                select id, 1, recorded, 'REPORT', rows.report_id, 'ANNOUNCED', published, %s from rows, example
            )
            insert into expulsion_mission (expulsion_id, mission_id)
            select rows.id, mission.id
              from rows
              join mission on mission.sending_state = sending and mission.receiving_state = receiving
               and mission.accredited_to = receiving and mission.kind = 'EMBASSY' and mission.city is null
            """.formatted(id("8000"), id("8001"), id("8002"), copy("account"), copy("report"), copy("revision"));

    private final Register register;
    private final Example example;
    private final PrintStream out;

    Fill(Register register, Example example, PrintStream out) {
        this.register = register;
        this.example = example;
        this.out = out;
    }

    /** SQL for the id of expulsion number {@code digits}, or of another thing that belongs to it. */
    private static String id(String kind) {
        return "('01900000-0000-7000-" + kind + "-' || digits)::uuid";
    }

    private static String copy(String column) {
        return "replace(replace(replace(replace(replace(example." + column
                + ", example.report_id, rows.report_id::text), example.announcement_id, rows.announcement_id::text), '"
                + Example.PUBLISHED + "', published_text), '" + Example.LEAVE_BY + "', leave_text), '"
                + Example.ANNOUNCED_ON + "', day_text)::jsonb";
    }

    /** Adds the expulsions with the numbers from {@code first} to {@code last}. */
    void add(int first, int last) throws SQLException {
        try (Connection connection = register.connect();
                Statement statement = connection.createStatement()) {
            // The copies refer to each other rightly; checking millions of references takes minutes.
            statement.execute("set session_replication_role = replica");
            statement.execute(STATES_BY_RANK);
            statement.execute(EMBASSIES);
            copyExample(connection);
            statement.execute("analyze mission");
            try (PreparedStatement rows = connection.prepareStatement(ROWS)) {
                for (int from = first; from <= last; from += BATCH) {
                    int to = Math.min(last, from + BATCH - 1);
                    rows.setInt(1, first);
                    rows.setInt(2, last - first + 1);
                    rows.setInt(3, from);
                    rows.setInt(4, to);
                    rows.executeUpdate();
                    if (to / TOLD > (from - 1) / TOLD) {
                        out.printf(Locale.ROOT, "%,d of %,d expulsions are stored%n", to, last);
                    }
                }
            }
            // As autovacuum would have it after a while.
            for (String table : List.of("expulsion", "expulsion_report", "expulsion_revision", "expulsion_mission")) {
                statement.execute("vacuum (analyze) " + table);
            }
            statement.execute("checkpoint");
        }
    }

    private void copyExample(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                create temp table example as
                select ?::text as announcement_id, ?::text as report_id, ?::text as account, ?::text as report,
                       ?::text as revision, ?::text as because
                """)) {
            statement.setString(1, example.announcementId());
            statement.setString(2, example.reportId());
            statement.setString(3, example.account());
            statement.setString(4, example.report());
            statement.setString(5, example.revision());
            statement.setString(6, example.because());
            statement.execute();
        }
    }
}
