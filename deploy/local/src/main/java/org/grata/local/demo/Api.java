package org.grata.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** JSON over HTTP; an answer that was not expected fails the step and is quoted. */
final class Api {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final HttpClient http;

    Api(HttpClient http) {
        this.http = http;
    }

    JsonNode get(String step, String url) {
        return send(step, HttpRequest.newBuilder(URI.create(url)), url, 200);
    }

    JsonNode post(String step, String url, JsonNode body, int expected) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8));
        return send(step, request, url, expected);
    }

    private JsonNode send(String step, HttpRequest.Builder request, String url, int expected) {
        try {
            HttpRequest built = request.timeout(LIMIT).build();
            HttpResponse<String> answer = http.send(built, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() != expected) {
                throw new StepFailed(
                        step,
                        built.method() + " " + url + " answered " + answer.statusCode() + ", not " + expected + ": "
                                + answer.body());
            }
            return answer.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new StepFailed(step, url + " did not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StepFailed(step, "interrupted", e);
        }
    }
}
