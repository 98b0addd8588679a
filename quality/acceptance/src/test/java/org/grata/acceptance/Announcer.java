package org.grata.acceptance;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;

/** Announces one expulsion after the other, each between two other States, all with 48 hours to leave. */
final class Announcer {
    private static final Map<String, String> RECEIVING = Map.ofEntries(
            Map.entry("NO", "Norway"),
            Map.entry("AT", "Austria"),
            Map.entry("BE", "Belgium"),
            Map.entry("DK", "Denmark"),
            Map.entry("FI", "Finland"),
            Map.entry("PL", "Poland"),
            Map.entry("ES", "Spain"),
            Map.entry("PT", "Portugal"),
            Map.entry("SE", "Sweden"),
            Map.entry("GR", "Greece"),
            Map.entry("HU", "Hungary"),
            Map.entry("IT", "Italy"),
            Map.entry("BG", "Bulgaria"),
            Map.entry("RO", "Romania"),
            Map.entry("HR", "Croatia"),
            Map.entry("SK", "Slovakia"),
            Map.entry("LV", "Latvia"),
            Map.entry("LT", "Lithuania"),
            Map.entry("EE", "Estonia"),
            Map.entry("IS", "Iceland"));
    private static final Map<String, String> SENDING = Map.ofEntries(
            Map.entry("CL", "Chilean"),
            Map.entry("PE", "Peruvian"),
            Map.entry("CU", "Cuban"),
            Map.entry("RU", "Russian"),
            Map.entry("IR", "Iranian"),
            Map.entry("SY", "Syrian"),
            Map.entry("EG", "Egyptian"),
            Map.entry("IN", "Indian"),
            Map.entry("BR", "Brazilian"),
            Map.entry("MX", "Mexican"),
            Map.entry("AR", "Argentine"),
            Map.entry("TR", "Turkish"),
            Map.entry("MA", "Moroccan"),
            Map.entry("KE", "Kenyan"),
            Map.entry("TH", "Thai"),
            Map.entry("UA", "Ukrainian"),
            Map.entry("BY", "Belarusian"),
            Map.entry("GE", "Georgian"),
            Map.entry("KZ", "Kazakh"),
            Map.entry("JP", "Japanese"),
            Map.entry("VN", "Vietnamese"),
            Map.entry("NG", "Nigerian"),
            Map.entry("GH", "Ghanaian"),
            Map.entry("CO", "Colombian"),
            Map.entry("BO", "Bolivian"));

    /** A receiving State of which only tests announce that want something special of it. */
    static final String PUNCTUAL = "IS";

    private final Queue<String> pairs = new ArrayDeque<>();
    private final Instant published;
    private final SortedMap<String, String> accepted = new TreeMap<>();

    Announcer(Instant published) {
        this.published = published;
        RECEIVING.keySet().stream()
                .filter(receiving -> !receiving.equals(PUNCTUAL))
                .sorted()
                .forEach(receiving ->
                        SENDING.keySet().stream().sorted().forEach(sending -> pairs.add(receiving + "<" + sending)));
    }

    /** Announces the next; tells between which States. */
    String announce(Stack stack) {
        return announce(stack.ingest());
    }

    /** Like {@link #announce(Stack)}, at an ingest service of which the base URL is told. */
    synchronized String announce(String ingest) {
        String pair = pairs.remove();
        accept(pair, submit(ingest, pair, published));
        return pair;
    }

    /** Announces an expulsion that was not announced yet, as far as the stack knows. */
    synchronized void announce(Stack stack, String pair, Instant publishedAt) {
        accept(pair, submit(stack.ingest(), pair, publishedAt));
    }

    /** Whatever is answered. */
    ValidatableResponse submit(Stack stack, String pair) {
        return submit(stack.ingest(), pair, published);
    }

    private static ValidatableResponse submit(String ingest, String pair, Instant publishedAt) {
        String receiving = RECEIVING.get(pair.substring(0, 2));
        String text = receiving + " gave two " + SENDING.get(pair.substring(3)) + " diplomats 48 hours to leave.";
        return given().contentType(ContentType.JSON)
                .body(Map.of("text", text, "publishedAt", publishedAt.toString()))
                .post(ingest + "/announcements")
                .then();
    }

    private void accept(String pair, ValidatableResponse answer) {
        String location = answer.statusCode(201).extract().header("Location");
        accepted.put(pair, location.substring(location.lastIndexOf('/') + 1));
    }

    /** Receiving and sending State of all that was answered 201, each with the id of its announcement. */
    synchronized SortedMap<String, String> accepted() {
        return new TreeMap<>(accepted);
    }
}
