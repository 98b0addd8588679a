package org.grata.ingest.announcement.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.grata.testing.GrataTestResource;
import org.grata.testing.ManagementUrl;
import org.grata.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(GrataTestResource.class)
class KeyCareTest {
    @Inject
    KeyCare care;

    @Inject
    EntityManager entities;

    @ManagementUrl
    String management;

    @Test
    void forgetsTwentyThousandInTwentySecondsAndKeepsYoungerOnes() throws SQLException {
        String prefix = UUID.randomUUID() + "-";
        submit("The embassy moved house. " + prefix, prefix + "young");
        copy(prefix, "old-", 20_000, "30 days 1 second");
        copy(prefix, "new-", 3, "29 days 23 hours");

        // The service's own loop may be under way and hold some of the rows.
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(1))
                .until(() -> {
                    care.step();
                    return column("SELECT count(*) FROM idempotency_key WHERE key LIKE '" + prefix + "old-%'")
                            .equals(List.of("0"));
                });

        assertThat(column("SELECT key FROM idempotency_key WHERE key LIKE '" + prefix + "%' ORDER BY key"))
                .containsExactly(prefix + "new-1", prefix + "new-2", prefix + "new-3", prefix + "young");
    }

    @Test
    void aForgottenKeyMayBeUsedForAnotherText() throws SQLException {
        String key = UUID.randomUUID().toString();
        String text = "The embassy moved house. " + key;
        String first = submit(text, key).then().statusCode(201).extract().path("id");
        submit("The consulate moved too. " + key, key).then().statusCode(422);

        execute("UPDATE idempotency_key SET used_at = now() - interval '31 days' WHERE key = '" + key + "'");
        await().atMost(Duration.ofSeconds(5)).until(() -> {
            care.step();
            return column("SELECT key FROM idempotency_key WHERE key = '" + key + "'")
                    .isEmpty();
        });

        String second = submit("The consulate moved too. " + key, key)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(column("SELECT announcement_id FROM idempotency_key WHERE key = '" + key + "'"))
                .containsExactly(second);
        String known = submit(text, key + "-2").then().statusCode(200).extract().path("id");
        assertThat(known).as("the same text is known without its key").isEqualTo(first);
    }

    @Test
    void thePurgeWalksAnIndex() {
        String prefix = UUID.randomUUID() + "-";
        submit("The embassy moved house. " + prefix, prefix + "young");

        String plan;
        QuarkusTransaction.begin();
        try {
            entities.createNativeQuery(copyOf(prefix, "plan-", 20_000, "29 days"))
                    .executeUpdate();
            entities.createNativeQuery("ANALYZE idempotency_key").executeUpdate();
            plan = entities.createNativeQuery("EXPLAIN (FORMAT JSON) " + AnnouncementTable.PURGE_KEYS)
                    .setParameter("now", Instant.now())
                    .setParameter("seconds", Duration.ofDays(30).toSeconds())
                    .setParameter("limit", 2_000)
                    .getSingleResult()
                    .toString();
        } finally {
            QuarkusTransaction.rollback();
        }

        List<String> indexes = Pattern.compile("\"Index Name\": \"([^\"]*)\"")
                .matcher(plan)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(indexes).as(plan).containsExactly("idempotency_key_used_at", "idempotency_key_pkey");
        assertThat(plan).doesNotContain("Seq Scan");
    }

    @Test
    void theLoopIsAlive() {
        RestAssured.get(management + "/health/live")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'loops' }.data.'idempotency-key-care'", equalTo(true));
    }

    private static Response submit(String text, String key) {
        return RestAssured.given()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("text", text))
                .post("/announcements");
    }

    private static void copy(String prefix, String name, int count, String ago) throws SQLException {
        execute(copyOf(prefix, name, count, ago));
    }

    private static String copyOf(String prefix, String name, int count, String ago) {
        return "INSERT INTO idempotency_key (key, announcement_id, used_at)"
                + " SELECT '" + prefix + name + "' || n, announcement_id, now() - interval '" + ago + "'"
                + " FROM idempotency_key, generate_series(1, " + count + ") n WHERE key = '" + prefix + "young'";
    }

    private static void execute(String statement) throws SQLException {
        try (Connection connection = TestDatabase.connectAs("ingest");
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private static List<String> column(String query) throws SQLException {
        try (Connection connection = TestDatabase.connectAs("ingest");
                Statement select = connection.createStatement();
                ResultSet result = select.executeQuery(query)) {
            List<String> column = new ArrayList<>();
            while (result.next()) {
                column.add(result.getString(1));
            }
            return column;
        }
    }
}
