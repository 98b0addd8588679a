package org.grata.registry;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.grata.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the version before has stored is there after its migrations, and says what they add. */
class MigrationTest {
    private static final String SCHEMA = "migrated";
    private static final String REPORT = """
            insert into expulsion_report (id, expulsion_id, announcement_id, measure_index, status, language,
                published_at, recorded_at, measure, because)
            values ('%s', '%s', gen_random_uuid(), 0, '%s', 'en', '%s', '%s', '{}', '{}')
            """;
    private static final String EXPULSION = """
            insert into expulsion (id, kind, status, receiving_state, sending_state, revision, published_at,
                recorded_at, revised_at, account, search_text)
            values ('%s', 'EXPULSION', '%s', 'BE', 'RU', %d, '%s', '%s', '%s', '{}', 'be ru')
            """;
    private static final String REVISION = """
            insert into expulsion_revision (expulsion_id, revision, recorded_at, report_id, status, measure)
            values ('%s', %d, '%s', %s, '%s', '{}')
            """;

    private static final String REVERSED_BY_REPORT = "00000000-0000-7000-8000-000000000001";
    private static final String REVERSED_BY_HAND = "00000000-0000-7000-8000-000000000002";
    private static final String FIRST = "00000000-0000-7000-8001-000000000001";
    private static final String REVERSAL = "00000000-0000-7000-8001-000000000002";
    private static final String OTHER = "00000000-0000-7000-8001-000000000003";

    @BeforeEach
    @AfterEach
    void empty() throws SQLException {
        execute("drop schema if exists " + SCHEMA + " cascade");
    }

    @Test
    void aRegisterOfTheVersionBeforeIsTakenOver() throws SQLException {
        migrate("2026.11.28.131");
        execute(
                EXPULSION.formatted(
                        REVERSED_BY_REPORT,
                        "REVERSED",
                        2,
                        "2022-03-29 12:00Z",
                        "2022-03-29 13:00Z",
                        "2022-04-03 10:00Z"),
                REPORT.formatted(FIRST, REVERSED_BY_REPORT, "ANNOUNCED", "2022-03-29 12:00Z", "2022-03-29 13:00Z"),
                // Told on the 2nd and undecided for a day.
                REPORT.formatted(REVERSAL, REVERSED_BY_REPORT, "REVERSED", "2022-04-02 12:00Z", "2022-04-02 12:01Z"),
                REVISION.formatted(REVERSED_BY_REPORT, 1, "2022-03-29 13:00Z", "'" + FIRST + "'", "ANNOUNCED"),
                REVISION.formatted(REVERSED_BY_REPORT, 2, "2022-04-03 10:00Z", "'" + REVERSAL + "'", "REVERSED"),
                EXPULSION.formatted(
                        REVERSED_BY_HAND, "REVERSED", 2, "2022-05-01 12:00Z", "2022-05-01 13:00Z", "2022-05-09 10:00Z"),
                REPORT.formatted(OTHER, REVERSED_BY_HAND, "ANNOUNCED", "2022-05-01 12:00Z", "2022-05-01 13:00Z"),
                REVISION.formatted(REVERSED_BY_HAND, 1, "2022-05-01 13:00Z", "'" + OTHER + "'", "ANNOUNCED"),
                REVISION.formatted(REVERSED_BY_HAND, 2, "2022-05-09 10:00Z", "null", "REVERSED"));

        migrate("latest");

        assertThat(text(
                        "select string_agg(id || ' ' || presence || ' ' || coalesce(reversed_by_hand_at::text, '-'), ', '"
                                + " order by id) from expulsion"))
                .isEqualTo(REVERSED_BY_REPORT + " PRESENT -, " + REVERSED_BY_HAND + " PRESENT 2022-05-09 10:00:00+00");
        assertThat(
                        text(
                                "select string_agg(assigned_at::text || ' ' || reading, ', ' order by id) from expulsion_report"))
                .isEqualTo("2022-03-29 13:00:00+00 1, 2022-04-03 10:00:00+00 1, 2022-05-01 13:00:00+00 1");
        assertThat(text(
                        "select string_agg(cause || ' ' || published_at || ' ' || coalesce(superseded_at::text, '-'), ', '"
                                + " order by expulsion_id, revision) from expulsion_revision"))
                .isEqualTo("REPORT 2022-03-29 12:00:00+00 2022-04-03 10:00:00+00, REPORT 2022-03-29 12:00:00+00 -,"
                        + " REPORT 2022-05-01 12:00:00+00 2022-05-09 10:00:00+00, REVERSAL 2022-05-01 12:00:00+00 -");
        assertThat(text("select string_agg(id || ' ' || status, ', ' order by id)"
                        + " from expulsion_as_of('2022-05-02 00:00Z')"))
                .isEqualTo(REVERSED_BY_REPORT + " REVERSED, " + REVERSED_BY_HAND + " ANNOUNCED");
    }

    @Test
    void whatAMereHostOrderedIsFlaggedAndEveryOrderIsAnnounced() throws SQLException {
        migrate("2026.11.28.151");
        for (String id : List.of(REVERSED_BY_REPORT, REVERSED_BY_HAND)) {
            execute(
                    EXPULSION.formatted(
                            id, "ANNOUNCED", 1, "2022-03-29 12:00Z", "2022-03-29 13:00Z", "2022-03-29 13:00Z"),
                    """
                    insert into expulsion_revision (expulsion_id, revision, recorded_at, cause, status, published_at, measure)
                    values ('%s', 1, '2022-03-29 13:00Z', 'READING', 'ANNOUNCED', '2022-03-29 12:00Z', '%s')
                    """.formatted(
                                    id,
                                    id.equals(REVERSED_BY_HAND)
                                            ? "{\"missions\":[{\"kind\":\"PERMANENT_MISSION\"},{\"kind\":\"EMBASSY\"}]}"
                                            : "{\"missions\":[{\"kind\":\"PERMANENT_MISSION\"}]}"));
        }

        migrate("latest");

        String marks = "select string_agg(concat_ws(' ', id, stage, jurisdiction_of), ', ' order by id) from ";
        assertThat(text(marks + "expulsion"))
                .isEqualTo(text(marks + "expulsion_as_of('2022-05-02 00:00Z')"))
                .isEqualTo(REVERSED_BY_REPORT + " ANNOUNCED {EU,NATO}, " + REVERSED_BY_HAND + " ANNOUNCED");
    }

    private static void migrate(String target) {
        Flyway.configure()
                .dataSource(TestDatabase.ofAdmin())
                .schemas(SCHEMA)
                .locations("classpath:db/messaging", "classpath:db/registry")
                .target(target)
                .load()
                .migrate();
    }

    private static void execute(String... statements) throws SQLException {
        try (Connection connection = TestDatabase.connectAsAdmin();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path to " + SCHEMA);
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String text(String sql) throws SQLException {
        try (Connection connection = TestDatabase.connectAsAdmin();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path to " + SCHEMA + "; set timezone to 'UTC'");
            try (ResultSet rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
