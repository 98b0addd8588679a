package org.grata.bench.registry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.grata.bench.stack.RunningStack;
import org.grata.bench.stack.Waiting;

/**
 * An expulsion that the services recorded themselves: what all others are copies of.
 *
 * @param reportId of its only report
 * @param account as the registry stores it, JSON
 * @param report the measure of its report, JSON
 * @param revision the measure of its revision, JSON
 * @param recorded the body of the {@code expulsion.recorded.v1} that told of it
 * @param event the body of the {@code announcement.extracted.v1} that told it
 */
record Example(
        String announcementId,
        String reportId,
        String account,
        String report,
        String revision,
        String because,
        String recorded,
        String event) {
    /** In which the example was published; copies have dates of their own in the places of these. */
    static final String PUBLISHED = "2025-03-03T12:00:00Z";

    static final String ANNOUNCED_ON = "2025-03-03";
    static final String LEAVE_BY = "2025-03-23T23:59:59+01:00";

    private static final String TEXT = """
            OSLO, 3 March 2025. Norway is expelling three diplomats of the embassy of Chile, the foreign ministry said on Monday. \
            They are accused of espionage and of activities incompatible with their diplomatic status. \
            They must leave the country within 20 days, foreign minister Kari Hansen told reporters.""";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Posts the announcement and waits until it is in the register. */
    static Example record(RunningStack stack, Register register) throws Exception {
        String id = announce(URI.create(stack.url("ingest") + "/announcements"));
        String sql = """
                select r.id, e.account, r.measure, v.measure, r.because, t.body, o.body
                  from expulsion_report r
                  join expulsion e on e.id = r.expulsion_id
                  join expulsion_revision v on v.expulsion_id = e.id
                  join outbox t on t.subject = e.id::text
                  join ingest.outbox o on o.subject = r.announcement_id::text
                 where r.announcement_id = ?
                """;
        Waiting.until("example in the register", PATIENCE, () -> !register.rows(sql, UUID.fromString(id))
                .isEmpty());
        List<List<String>> rows = register.rows(sql, UUID.fromString(id));
        if (rows.size() != 1) {
            throw new IOException("the example tells " + rows.size() + " measures");
        }
        List<String> row = rows.getFirst();
        return new Example(id, row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), row.get(6))
                .checked();
    }

    private static String announce(URI url) throws IOException, InterruptedException {
        ObjectNode body = JSON.createObjectNode()
                .put("text", TEXT)
                .put("language", "en")
                .put("publishedAt", PUBLISHED)
                .put("title", "Norway expels Chilean diplomats");
        body.putObject("source").put("name", "Example News").put("url", "https://news.example/2025/03/03/norway");
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(url)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                    .build();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new IOException(url + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return JSON.readTree(answer.body()).path("id").asText();
        }
    }

    /** The copies would be wrong when what is replaced in them is not there. */
    private Example checked() throws IOException {
        for (String part : List.of(PUBLISHED, LEAVE_BY, reportId, announcementId)) {
            if (!account.contains(part)) {
                throw new IOException("the recorded account has no " + part + ": " + account);
            }
        }
        return this;
    }

    /** The event of another announcement, which tells the same of other States at another time. */
    String event(UUID announcement, String published, Pair pair) throws IOException {
        ObjectNode told = (ObjectNode) JSON.readTree(event.replace(PUBLISHED, published)
                .replace(LEAVE_BY, published.substring(0, ANNOUNCED_ON.length()) + "T23:59:59+01:00")
                .replace(ANNOUNCED_ON, published.substring(0, ANNOUNCED_ON.length())));
        told.put("announcementId", announcement.toString());
        for (JsonNode measure : told.path("measures")) {
            ((ObjectNode) measure).put("receivingState", pair.receiving()).put("sendingState", pair.sending());
        }
        return told.toString();
    }
}
