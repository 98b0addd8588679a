package org.grata.testing.model;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StubModelTest {
    private static final String QUESTION = """
            {"model":"m","temperature":0,"seed":1,"max_tokens":5,
            "messages":[{"role":"system","content":"read"},{"role":"user","content":"what?"}]}""";

    private final StubModel model = StubModel.start();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
        model.close();
    }

    @Test
    void answersInOrderAndThenAlwaysAlike() throws Exception {
        model.next(StubBehaviour.answerBy(StubRequest::user), StubBehaviour.status(429, "3", "slow_down"))
                .always(StubBehaviour.answer("always"));
        assertThat(content(post(QUESTION))).isEqualTo("what?");
        HttpResponse<String> limited = post(QUESTION);
        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.headers().firstValue("Retry-After")).hasValue("3");
        assertThat(content(post(QUESTION))).isEqualTo("always");
        assertThat(content(post(QUESTION))).isEqualTo("always");
        assertThat(model.requests()).hasSize(4);
        assertThat(model.requests().getFirst().system()).isEqualTo("read");
        assertThat(model.faults()).isEmpty();
    }

    @Test
    void refusesWhatTheApiWould() throws Exception {
        assertThat(post("{\"model\":\"m\"").statusCode()).isEqualTo(400);
        assertThat(post(QUESTION.replace("\"temperature\":0", "\"temperature\":1"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(QUESTION.replace(
                                "\"seed\":1",
                                "\"seed\":1,\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":\"n\",\"strict\":true,"
                                        + "\"schema\":{\"type\":\"object\",\"properties\":{\"a\":{}},\"required\":[]}}}"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(model.faults())
                .containsExactly(
                        "the body is no JSON object",
                        "temperature is not 0",
                        "schema lets in more",
                        "schema does not require all",
                        "schema.a has no type");
    }

    @Test
    void cutsTheConnection() {
        model.next(StubBehaviour.cut());
        assertThatThrownBy(() -> post(QUESTION)).isInstanceOf(IOException.class);
    }

    @Test
    void listsItself() throws Exception {
        HttpResponse<String> models = client.send(
                HttpRequest.newBuilder(URI.create(model.baseUrl() + "/models")).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(new ObjectMapper().readTree(models.body()).at("/data/0/id").asText())
                .isEqualTo("stub");
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(model.baseUrl() + "/chat/completions"))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String content(HttpResponse<String> response) throws IOException {
        JsonNode body = new ObjectMapper().readTree(response.body());
        return body.at("/choices/0/message/content").asText();
    }
}
