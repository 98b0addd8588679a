package org.grata.notify.stream.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import io.restassured.RestAssured;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads a stream of events line by line, on a connection of its own. */
final class EventClient implements AutoCloseable {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpResponse<Stream<String>> answer;
    private final Thread reader;

    private EventClient(HttpRequest request) {
        try {
            answer = http.send(request, HttpResponse.BodyHandlers.ofLines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        reader = Thread.ofVirtual().start(this::read);
    }

    static EventClient connect(String query) {
        return new EventClient(request(query).build());
    }

    static EventClient resume(String query, String lastEventId) {
        return new EventClient(
                request(query).header("Last-Event-ID", lastEventId).build());
    }

    private static HttpRequest.Builder request(String query) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/reminders/stream" + query));
    }

    private void read() {
        try (Stream<String> body = answer.body()) {
            body.forEach(lines::add);
        } catch (UncheckedIOException e) {
            // The connection was closed, by this side or by the other.
        }
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    List<String> lines() {
        return lines;
    }

    boolean ended() {
        return !reader.isAlive();
    }

    /** {@code id name data}, only those with data. */
    List<String> events() {
        List<String> events = new ArrayList<>();
        String id = "";
        String name = "";
        for (String line : lines) {
            if (line.startsWith("id:")) {
                id = line.substring(3);
            } else if (line.startsWith("event:")) {
                name = line.substring(6);
            } else if (line.startsWith("data:")) {
                events.add(id + " " + name + " " + line.substring(5));
            }
        }
        return events;
    }

    /** Of {@link #events}. */
    List<String> ids() {
        return events().stream()
                .map(event -> event.substring(0, event.indexOf(' ')))
                .toList();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
