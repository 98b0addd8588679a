package org.grata.ingest.announcement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.grata.testing.TestDatabase;

/** The running service as a caller sees it, and what it wrote as its database shows it. */
public final class Ingest {
    /** REST Assured would add a charset that nobody sends. */
    private static final RestAssuredConfig AS_GIVEN = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private Ingest() {}

    public static RequestSpecification given() {
        return RestAssured.given().config(AS_GIVEN);
    }

    public static Response post(String path, String json) {
        return post(path, json.getBytes(StandardCharsets.UTF_8));
    }

    static Response post(String path, byte[] json) {
        return given().contentType(ContentType.JSON).body(json).post(path);
    }

    /** A text that no other test submits. */
    public static String uniqueText(String words) {
        return words + " (" + UUID.randomUUID() + ")";
    }

    public static String body(String text) {
        return "{\"text\":\"" + text + "\",\"publishedAt\":\"2022-03-29T18:00:00+02:00\"}";
    }

    /** How many announcements are kept. */
    static int total() {
        return given().get("/announcements?size=1")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    /** How many events about an announcement were written, sent or not. */
    public static int events(String announcementId) throws SQLException {
        try (Connection connection = TestDatabase.connectAs("ingest");
                PreparedStatement count =
                        connection.prepareStatement("SELECT count(*) FROM outbox WHERE subject = ?")) {
            count.setString(1, announcementId);
            try (ResultSet result = count.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    /** The body of the one event about an announcement. */
    static String event(String announcementId) throws SQLException {
        try (Connection connection = TestDatabase.connectAs("ingest");
                PreparedStatement body = connection.prepareStatement("SELECT body FROM outbox WHERE subject = ?")) {
            body.setString(1, announcementId);
            try (ResultSet result = body.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        }
    }

    /** The bodies of all events about an announcement, in the order in which they were written. */
    public static List<JsonNode> told(String announcementId) throws SQLException, IOException {
        List<JsonNode> told = new ArrayList<>();
        try (Connection connection = TestDatabase.connectAs("ingest");
                PreparedStatement bodies = connection.prepareStatement(
                        "SELECT body FROM outbox WHERE subject = ? ORDER BY occurred_at, id")) {
            bodies.setString(1, announcementId);
            try (ResultSet result = bodies.executeQuery()) {
                while (result.next()) {
                    told.add(new ObjectMapper().readTree(result.getString(1)));
                }
            }
        }
        return told;
    }

    /** How many questions about an announcement wait for a model. */
    public static int questions(String announcementId) throws SQLException {
        return Integer.parseInt(
                first("SELECT count(*) FROM model_question WHERE announcement_id = ?::uuid", announcementId));
    }

    /** Why no model is asked any more; empty as long as one is. */
    public static String givenUp(String announcementId) throws SQLException {
        return first(
                "SELECT coalesce(max(failure), '') FROM model_question"
                        + " WHERE announcement_id = ?::uuid AND given_up_at IS NOT NULL",
                announcementId);
    }

    private static String first(String query, String announcementId) throws SQLException {
        try (Connection connection = TestDatabase.connectAs("ingest");
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, announcementId);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
