package org.grata.bench.resolution;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.grata.bench.stack.RunningStack;
import org.grata.bench.stack.Waiting;

/** Posts a stream, each announcement when the register has handled the one before, and reads what became of it. */
final class ResolutionBench {
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int UNPROCESSABLE = 422;
    private static final int PROGRESS = 100;
    private static final int PAGE = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UNHANDLED = """
            SELECT count(*)
              FROM ingest.outbox i
             WHERE i.subject = ?
               AND NOT EXISTS (SELECT 1 FROM registry.inbox r WHERE r.message_id = i.id)
            """;

    private final RunningStack stack;
    private final PrintStream out;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    /** The stream's names by the ids that ingest gave. */
    private final Map<String, String> names = new HashMap<>();

    ResolutionBench(RunningStack stack, PrintStream out) {
        this.stack = stack;
        this.out = out;
    }

    List<Told> run(List<Announcement> stream) throws Exception {
        JsonNode database = stack.database();
        try (Connection connection = DriverManager.getConnection(
                        database.path("jdbcUrl").asText(),
                        database.path("username").asText(),
                        database.path("password").asText());
                PreparedStatement unhandled = connection.prepareStatement(UNHANDLED)) {
            for (Announcement announcement : stream) {
                Optional<String> id = post(announcement);
                if (id.isEmpty()) {
                    continue;
                }
                names.put(id.get(), announcement.id());
                unhandled.setString(1, id.get());
                Waiting.until(
                        "trace of " + announcement.id() + " in the register", PATIENCE, () -> count(unhandled) == 0);
                if (names.size() % PROGRESS == 0) {
                    out.println(names.size() + " of " + stream.size() + " announcements");
                }
            }
        }
        return reports();
    }

    private static long count(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The id that ingest gave; none when it cannot process the text, whose measures are then not read. */
    private Optional<String> post(Announcement announcement) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(stack.url("ingest") + "/announcements"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(announcement.body().toString()))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        return switch (answer.statusCode()) {
            case CREATED -> Optional.of(JSON.readTree(answer.body()).path("id").asText());
            case UNPROCESSABLE -> {
                out.println(announcement.id() + " was refused: "
                        + JSON.readTree(answer.body()).path("detail").asText());
                yield Optional.empty();
            }
            default -> throw refusal(request, answer);
        };
    }

    private List<Told> reports() throws IOException, InterruptedException {
        String url = stack.url("registry") + "/expulsions";
        List<Told> reports = new ArrayList<>();
        int total = PAGE;
        for (int page = 0; page * PAGE < total; page++) {
            JsonNode list = get(url + "?size=" + PAGE + "&page=" + page);
            total = list.path("total").asInt();
            for (JsonNode item : list.path("items")) {
                JsonNode expulsion = get(url + "/" + item.path("id").asText());
                expulsion.path("reports").forEach(report -> reports.add(told(expulsion, report)));
            }
        }
        return reports;
    }

    private Told told(JsonNode expulsion, JsonNode report) {
        JsonNode count = report.at("/headcount/count");
        JsonNode day = report.path("announcedOn");
        return new Told(
                names.getOrDefault(report.path("announcementId").asText(), ""),
                expulsion.path("id").asText(),
                expulsion.path("receivingState").asText(),
                expulsion.path("sendingState").asText(),
                count.isInt() ? count.asInt() : null,
                day.isTextual() ? LocalDate.parse(day.asText()) : null,
                report.at("/quotes/0/quote").asText());
    }

    private JsonNode get(String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw refusal(request, answer);
        }
        return JSON.readTree(answer.body());
    }

    private static IOException refusal(HttpRequest request, HttpResponse<String> answer) {
        return new IOException(request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
    }
}
