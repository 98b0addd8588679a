package org.grata.ingest.announcement;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.grata.testing.GrataTestResource;
import org.grata.testing.ManagementUrl;
import org.grata.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.ingest.announcement.Ingest.body;
import static org.grata.ingest.announcement.Ingest.given;
import static org.grata.ingest.announcement.Ingest.post;
import static org.grata.ingest.announcement.Ingest.uniqueText;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

/** Submissions on the real database, with an extractor whose findings are known. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class SubmissionTest {
    private static final int AT_ONCE = 16;

    @ManagementUrl
    String management;

    @Test
    void whatWasSubmittedCanBeRead() throws SQLException {
        String text = uniqueText("Belgium expels 21 diplomats.");
        String body = "{\"text\":\"" + text
                + "\",\"publishedAt\":\"2022-03-29T18:00:00.123456789+02:00\",\"title\":\"Out\","
                + "\"source\":{\"name\":\"Gazette\",\"url\":\"https://gazette.example/1\"}}";
        Response created = post("/announcements", body);
        String id = created.then()
                .statusCode(201)
                .contentType("application/json")
                .body("state", equalTo("EXTRACTED"))
                .body("publishedAt", equalTo("2022-03-29T16:00:00.123456Z"))
                .body("title", equalTo("Out"))
                .body("source.name", equalTo("Gazette"))
                .body("text", equalTo(text))
                .body("extraction.language", equalTo("en"))
                .body("extraction.measures[0].deadline.leaveBy", equalTo("2022-04-13T23:59:59+02:00"))
                .extract()
                .path("id");
        created.then().header("Location", endsWith("/announcements/" + id));
        JsonPath read = given().get("/announcements/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(read.getMap("$")).isEqualTo(created.jsonPath().getMap("$"));
        assertThat(Ingest.events(id)).isEqualTo(1);
    }

    @Test
    void aTextWithoutMeasuresIsKeptAndNotPublished() throws SQLException {
        String id = post("/announcements", body(uniqueText("The embassy moved house.")))
                .then()
                .statusCode(201)
                .body("state", equalTo("EXTRACTED"))
                .body("extraction.measures.size()", equalTo(0))
                .extract()
                .path("id");
        assertThat(Ingest.events(id)).isZero();
    }

    @Test
    void plainTextIsTaken() {
        String text = uniqueText("Belgium expels 21 diplomats.\n");
        given().contentType("text/plain; charset=utf-8")
                .header("Published-At", "2022-03-29T18:00:00+02:00")
                .header("Content-Language", "fr")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/announcements")
                .then()
                .statusCode(201)
                .body("text", equalTo(text))
                .body("publishedAt", equalTo("2022-03-29T16:00:00Z"))
                .body("extraction.language", equalTo("fr"))
                .body("source", nullValue());
    }

    @Test
    void aPreviewKeepsNothing() {
        int before = Ingest.total();
        post("/extractions", body(uniqueText("Belgium expels 21 diplomats.")))
                .then()
                .statusCode(200)
                .body("language", equalTo("en"))
                .body("measures[0].evidence[0].quote", equalTo("expels"));
        assertThat(Ingest.total()).isEqualTo(before);
    }

    @Test
    void theSameTextIsKeptOnce() throws SQLException {
        String text = uniqueText("Belgium expels 21 diplomats.");
        JsonPath first = post("/announcements", body(text))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        int total = Ingest.total();
        for (String again :
                List.of(body(text), body(" " + text + "\\r\\n"), "{\"text\":\"" + text + "\",\"title\":\"T\"}")) {
            JsonPath repeated = post("/announcements", again)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(repeated.getMap("$")).isEqualTo(first.getMap("$"));
        }
        assertThat(Ingest.total()).isEqualTo(total);
        assertThat(Ingest.events(first.getString("id"))).isEqualTo(1);
    }

    @Test
    void ofManyAtOnceOneIsKept() throws Exception {
        String text = uniqueText("Belgium expels 21 diplomats.");
        int before = Ingest.total();
        List<Response> responses = atOnce(n -> post("/announcements", body(text)));
        assertThat(responses)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(200, 201);
        List<String> ids =
                responses.stream().map(one -> one.<String>path("id")).distinct().toList();
        assertThat(ids).hasSize(1);
        assertThat(Ingest.total()).isEqualTo(before + 1);
        assertThat(Ingest.events(ids.getFirst())).isEqualTo(1);
    }

    @Test
    void ofManyWithOneKeyAtOnceOneIsKept() throws Exception {
        String key = uniqueText("key").replace(" ", "");
        List<String> texts = IntStream.range(0, 4)
                .mapToObj(n -> uniqueText("Belgium expels 2" + n + " diplomats."))
                .toList();
        int before = Ingest.total();
        List<Response> responses = atOnce(n -> given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body(texts.get(n % texts.size())))
                .post("/announcements"));
        assertThat(responses)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(200, 201, 422);
        assertThat(responses.stream().filter(one -> one.statusCode() == 422))
                .hasSize(AT_ONCE - AT_ONCE / texts.size())
                .allSatisfy(one -> {
                    assertThat(one.<String>path("code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
                    assertThat(one.<String>path("errors[0].field")).isEqualTo("Idempotency-Key");
                });
        assertThat(Ingest.total()).isEqualTo(before + 1);
    }

    @Test
    void whenTheEventCannotBeWrittenNothingIsKept() throws SQLException {
        String text = uniqueText("Belgium expels 21 diplomats.");
        int before = Ingest.total();
        alterOutbox("ADD CONSTRAINT refuse_all CHECK (false) NOT VALID");
        try (LoggedText log = LoggedText.start()) {
            String answer = withKey(text, "rollback-" + before)
                    .then()
                    .statusCode(500)
                    .contentType("application/problem+json")
                    .body("code", equalTo("INTERNAL_ERROR"))
                    .extract()
                    .asString();
            assertThat(answer).doesNotContain("refuse_all", "Exception", "outbox");
            assertThat(log.text())
                    .as("the whole fault, found by its id, without a word of the announcement")
                    .contains("refuse_all", JsonPath.from(answer).getString("instance"))
                    .doesNotContain("expels", "within 15 days", text);
        } finally {
            alterOutbox("DROP CONSTRAINT refuse_all");
        }
        assertThat(Ingest.total()).isEqualTo(before);
        withKey(text, "rollback-" + before).then().statusCode(201);
    }

    @Test
    void theListHasTheNewestFirstWithoutTexts() {
        String older =
                post("/announcements", body(uniqueText("A belongs before."))).path("id");
        String newer = post("/announcements", body(uniqueText("B expels C."))).path("id");
        given().get("/announcements?size=2")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(newer, older)))
                .body("items.measureCount", equalTo(List.of(1, 0)))
                .body("items[0].language", equalTo("en"))
                .body("items[0].text", nullValue())
                .body("size", equalTo(2));
        given().get("/announcements?size=1&page=1").then().body("items.id", equalTo(List.of(older)));
    }

    @Test
    void theServiceIsReadyAndDescribed() {
        given().get(management + "/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("paths.'/announcements'.post.operationId", equalTo("submitAnnouncement"))
                .body("paths.'/extractions'.post.requestBody.'$ref'", equalTo("#/components/requestBodies/Submission"))
                .body(
                        "components.requestBodies.Submission.content.keySet()",
                        hasItems("application/json", "text/plain"))
                .body(
                        "paths.'/announcements'.post.parameters.'$ref'",
                        hasItems("#/components/parameters/Published-At", "#/components/parameters/Content-Language"))
                .body("components.parameters.keySet()", hasItems("Published-At", "Content-Language"))
                .body(
                        "paths.'/announcements'.post.parameters.find { it.name == 'Idempotency-Key' }.description",
                        equalTo("Makes a repeated call safe: 1 to 255 visible ASCII characters. Kept for 30 days after"
                                + " its first use, unless the service is configured otherwise; after that it may be"
                                + " used for another text."));
    }

    private static Response withKey(String text, String key) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body(text))
                .post("/announcements");
    }

    private static void alterOutbox(String change) throws SQLException {
        try (Connection connection = TestDatabase.connectAs("ingest");
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE outbox " + change);
        }
    }

    private interface Call {
        Response number(int n);
    }

    private static List<Response> atOnce(Call call) throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Response>> calls = IntStream.range(0, AT_ONCE)
                    .<Callable<Response>>mapToObj(n -> () -> {
                        start.await();
                        return call.number(n);
                    })
                    .toList();
            return callers.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }
}
