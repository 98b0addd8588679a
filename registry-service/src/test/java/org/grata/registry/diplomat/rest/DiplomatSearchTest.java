package org.grata.registry.diplomat.rest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.grata.registry.Register;
import org.grata.testing.GrataTestResource;
import org.grata.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(GrataTestResource.class)
class DiplomatSearchTest {
    private static final int MANY = 20_000;
    private static final Duration STATISTICS = Duration.ofSeconds(30);

    private final Register register = new Register();

    @BeforeEach
    void oneMission() {
        register.clear();
        missions("'Prague'", 1);
    }

    /** @param city SQL; may name the number n, which counts to how many */
    private void missions(String city, int howMany) {
        register.execute("insert into mission (id, kind, city, city_by_person, sending_state, receiving_state,"
                + " accredited_to, created_at)"
                + " select gen_random_uuid(), 'CONSULATE', " + city + ", true, 'RU', 'CZ', 'CZ', now()"
                + " from generate_series(1, " + howMany + ") n");
    }

    private void named(String... names) {
        for (String name : names) {
            register.execute("insert into diplomat (id, name, category, mission_id, status, created_at)"
                    + " select gen_random_uuid(), '" + name + "', 'DIPLOMAT', id, 'ACCREDITED', now() from mission");
        }
    }

    private static ValidatableResponse search(String path, String q) {
        return given().queryParam("q", q).get(path).then().statusCode(200);
    }

    @Test
    void theLikestNameComesFirst() {
        named("Anna Sampleová", "Zoë Sample", "Anna Sample", "Bohumil Other");

        search("/diplomats", "anna sample")
                .body("items.name", contains("Anna Sample", "Anna Sampleová"))
                .body("total", equalTo(2));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Zoë Šampleová", "zoe sampleova", "SAMPLEOVÁ", "sampleva", "Zo"})
    void accentsCapitalsAndSmallSlipsDoNotHideAName(String q) {
        named("Zoë Šampleová", "Bohumil Other");
        search("/diplomats", q).body("items.name", contains("Zoë Šampleová"));
    }

    @Test
    void otherFiltersHoldAndSignsAreNotPatterns() {
        named("Anna Sample");
        given().queryParam("q", "anna")
                .queryParam("status", "DEPARTED")
                .get("/diplomats")
                .then()
                .body("total", equalTo(0));
        given().queryParam("q", "anna")
                .queryParam("sendingState", "RU")
                .queryParam("receivingState", "CZ")
                .get("/diplomats")
                .then()
                .body("total", equalTo(1));
        for (String q : new String[] {"%", "_", "'", "\\", "nobody"}) {
            search("/diplomats", q).body("total", equalTo(0));
        }
    }

    @Test
    void missionsAreFoundByTheirCity() {
        missions("'Brno'", 1);
        missions("'Karlovy Vary'", 1);
        search("/missions", "karlóvy").body("items.city", contains("Karlovy Vary"));
        search("/missions", "brno").body("items.city", contains("Brno"));
        given().queryParam("q", "brno")
                .queryParam("receivingState", "NL")
                .get("/missions")
                .then()
                .body("total", equalTo(0));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"diplomat, name, diplomat_name_search, /diplomats", "mission, city, mission_city_search, /missions"})
    void theIndexIsUsedWhenThereAreMany(String table, String column, String index, String path) throws SQLException {
        if (table.equals("mission")) {
            missions("md5(n::text)", MANY);
        } else {
            register.execute("insert into diplomat (id, name, category, mission_id, status, created_at)"
                    + " select gen_random_uuid(), md5(n::text), 'DIPLOMAT', id, 'ACCREDITED', now()"
                    + " from mission, generate_series(1, " + MANY + ") n");
        }
        register.execute("analyze " + table);
        String sought = register.text("select md5('7')");

        assertThat(plan("select * from " + table + " where name_matches(" + column + ", '" + sought + "')"))
                .contains("Bitmap Index Scan on " + index);
        long before = scans(index);
        search(path, sought).body("items[0]." + column, equalTo(sought));
        await().atMost(STATISTICS).until(() -> scans(index) > before);
    }

    private static String plan(String statement) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = TestDatabase.connectAs("registry");
                Statement explaining = connection.createStatement();
                ResultSet lines = explaining.executeQuery("explain " + statement)) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private long scans(String index) {
        return register.number("select idx_scan from pg_stat_user_indexes where indexrelname = '" + index + "'");
    }

    @Test
    void whatIsMissingIsToldWithItsRemedy() throws SQLException, IOException {
        String check;
        try (InputStream migration = Objects.requireNonNull(Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("db/registry/V2026_11_28_123__search.sql"))) {
            String all = new String(migration.readAllBytes(), StandardCharsets.UTF_8);
            check = all.substring(0, all.indexOf("$$;") + "$$;".length());
        }
        try (Connection connection = TestDatabase.connectAsAdmin();
                Statement statement = connection.createStatement()) {
            statement.execute(check);
            connection.setAutoCommit(false);
            statement.execute("drop extension pg_trgm cascade");
            assertThatThrownBy(() -> statement.execute(check))
                    .hasMessageContaining("run as superuser in this database: create extension if not exists pg_trgm"
                            + " schema public; create extension if not exists unaccent schema public;");
            connection.rollback();
        }
    }
}
