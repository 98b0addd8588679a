package org.grata.ingest.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.grata.ingest.announcement.Ingest;
import org.grata.testing.GrataTestResource;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.grata.ingest.announcement.Ingest.given;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(GrataTestResource.class)
class BatchResourceTest {
    private static final String NDJSON = "application/x-ndjson";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_LINE = 8_388_608;

    private static List<JsonNode> send(byte[] body) {
        String answer = given().contentType(NDJSON)
                .body(body)
                .post("/announcements/batch")
                .then()
                .statusCode(200)
                .contentType(NDJSON)
                .extract()
                .asString();
        return Arrays.stream(answer.split("\n")).map(BatchResourceTest::json).toList();
    }

    private static List<JsonNode> send(String body) {
        return send(body.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new IllegalStateException(line, e);
        }
    }

    private static void refused(JsonNode result, int line, int status, String field) {
        assertThat(result.get("line").asInt()).isEqualTo(line);
        assertThat(result.get("status").asInt()).isEqualTo(status);
        assertThat(result.at("/problem/status").asInt()).isEqualTo(status);
        assertThat(result.at("/problem/errors/0/field").asText()).isEqualTo(field);
        assertThat(result.has("id")).isFalse();
    }

    @Test
    void eachLineIsAnsweredInItsPlace() throws Exception {
        String text = Ingest.uniqueText("Belgium expels 21 diplomats.");
        String key = UUID.randomUUID().toString();
        List<JsonNode> results = send("""
                %s
                {"text": ""}

                {"text": "x", "colour": "red"}
                no JSON
                {"text": "x", "text": "y"}
                %s
                {"text": "%s", "idempotencyKey": "%s"}
                {"text": "%s", "idempotencyKey": "%s"}
                {"text": "x", "idempotencyKey": "no key"}
                {"text": "Helsinki aaltaala"}
                """.formatted(
                Ingest.body(text), Ingest.body(text), Ingest.uniqueText("A"), key, Ingest.uniqueText("B"), key));
        assertThat(results).hasSize(10);
        JsonNode first = results.getFirst();
        assertThat(first.get("line").asInt()).isEqualTo(1);
        assertThat(first.get("status").asInt()).isEqualTo(201);
        assertThat(first.get("state").asText()).isEqualTo("EXTRACTED");
        assertThat(first.get("measures").asInt()).isEqualTo(1);
        assertThat(first.has("problem")).isFalse();
        refused(results.get(1), 2, 400, "text");
        refused(results.get(2), 4, 400, "colour");
        refused(results.get(3), 5, 400, "body");
        refused(results.get(4), 6, 400, "text");
        assertThat(results.get(5).get("status").asInt()).isEqualTo(200);
        assertThat(results.get(5).get("id")).isEqualTo(first.get("id"));
        assertThat(results.get(6).get("status").asInt()).isEqualTo(201);
        refused(results.get(7), 9, 422, "idempotencyKey");
        assertThat(results.get(7).at("/problem/code").asText()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        refused(results.get(8), 10, 400, "idempotencyKey");
        assertThat(results.get(8).at("/problem/detail").asText()).startsWith("idempotencyKey: ");
        refused(results.get(9), 11, 422, "language");
        assertThat(Ingest.events(first.get("id").asText())).isEqualTo(1);
    }

    @Test
    void whatIsNoTextIsAnsweredInItsPlace() {
        byte[] broken = "{\"text\": \"caf\u00e9 \"}\n{\"text\": \"ok\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        List<JsonNode> results = send(broken);
        refused(results.get(0), 1, 400, "text");
        assertThat(results.get(1).get("line").asInt()).isEqualTo(2);
        assertThat(results.get(1).has("problem")).isFalse();
    }

    @Test
    void aLineThatIsTooLongStopsNoOther() {
        String body = "{\"text\": \"" + "x".repeat(LONGEST_LINE) + "\"}\n"
                + Ingest.body(Ingest.uniqueText("Belgium expels two.")) + "\n";
        List<JsonNode> results = send(body);
        refused(results.get(0), 1, 413, "line");
        assertThat(results.get(1).get("status").asInt()).isEqualTo(201);
    }

    @Test
    void anEmptyBodyHasAnEmptyAnswer() {
        given().contentType(NDJSON)
                .body("\n\n".getBytes(StandardCharsets.UTF_8))
                .post("/announcements/batch")
                .then()
                .statusCode(200)
                .body(equalTo(""));
    }

    @Test
    void otherMediaTypesAreRefused() {
        given().contentType("application/json")
                .body("{}")
                .post("/announcements/batch")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void aLineIsAnsweredBeforeTheNextIsSent() throws Exception {
        try (Socket socket = connect()) {
            OutputStream out = begin(socket);
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (int line = 1; line <= 3; line++) {
                chunk(out, Ingest.body(Ingest.uniqueText("Belgium expels two.")) + "\n");
                String answer = in.readLine();
                while (!answer.startsWith("{")) {
                    answer = in.readLine();
                }
                assertThat(json(answer).get("line").asInt()).isEqualTo(line);
                assertThat(json(answer).get("status").asInt()).isEqualTo(201);
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }

    @Test
    void whatWasTakenBeforeTheCallerWentAwayIsKept() throws Exception {
        String text = Ingest.uniqueText("Belgium expels two.");
        try (Socket socket = connect()) {
            OutputStream out = begin(socket);
            chunk(out, Ingest.body(text) + "\n" + "{\"text\": \"half a");
            await().until(() -> given().get("/announcements?size=50")
                                    .jsonPath()
                                    .getList("items")
                                    .size()
                            > 0
                    && taken(text));
            socket.setSoLinger(true, 0);
        }
        JsonNode again = send(Ingest.body(text)).getFirst();
        assertThat(again.get("status").asInt()).isEqualTo(200);
    }

    private static boolean taken(String text) {
        return Ingest.post("/announcements", Ingest.body(text)).statusCode() == 200;
    }

    private static Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static OutputStream begin(Socket socket) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(("POST /announcements/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + NDJSON
                        + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return out;
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
