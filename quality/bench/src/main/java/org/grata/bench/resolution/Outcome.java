package org.grata.bench.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.grata.bench.report.Measure;

/** What became of a stream. */
record Outcome(List<Announcement> stream, List<Told> reports, Alignment alignment) {

    static Outcome of(List<Announcement> stream, List<Told> reports) {
        return new Outcome(stream, reports, Alignment.of(stream, reports));
    }

    List<Measure> measures() {
        List<Mention> mentions = alignment.mentions();
        Pairs pairs = Pairs.of(mentions);
        return List.of(
                count("announcements", "announcements posted", stream.size()),
                count("mentions", "mentions of measures in them", mentions.size()),
                count("missing", "… of which the register has no report", unread().size()),
                count(
                        "strangers",
                        "reports that fit no measure",
                        alignment.strangers().size()),
                count(
                        "measures",
                        "measures",
                        mentions.stream().map(Mention::measure).distinct().count()),
                count(
                        "expulsions",
                        "expulsions in the register",
                        reports.stream().map(Told::expulsion).distinct().count()),
                count("strangeExpulsions", "… that only such strange reports tell of", strangeExpulsions()),
                count("pairs", "pairs of mentions that belong together", pairs.written()),
                Measure.of("precision", "precision: of joined pairs, right", pairs.precision(), ""),
                Measure.of("recall", "recall over the reports there are", pairs.recall(), ""),
                Measure.of("recallOfWritten", "recall over all that was written", pairs.recallOfWritten(), ""));
    }

    private static Measure count(String key, String name, long value) {
        return Measure.of(key, name, (double) value, "");
    }

    private List<Mention> unread() {
        return alignment.mentions().stream()
                .filter(mention -> mention.told() == null)
                .toList();
    }

    private long strangeExpulsions() {
        List<String> known = alignment.mentions().stream()
                .map(Mention::told)
                .filter(Objects::nonNull)
                .map(Told::expulsion)
                .toList();
        return alignment.strangers().stream()
                .map(Told::expulsion)
                .distinct()
                .filter(expulsion -> !known.contains(expulsion))
                .count();
    }

    List<Pairs.Miss> wronglyJoined() {
        return Pairs.wronglyJoined(alignment.mentions());
    }

    List<Pairs.Miss> wronglyApart() {
        return Pairs.wronglyApart(alignment.mentions());
    }

    /** For people. */
    List<String> misses() {
        List<String> lines = new ArrayList<>();
        wronglyJoined().forEach(miss -> lines.addAll(lines("joined", miss)));
        wronglyApart().forEach(miss -> lines.addAll(lines("apart", miss)));
        unread().forEach(mention -> lines.add("no report of " + mention.measure() + ": " + quote(mention)));
        alignment
                .strangers()
                .forEach(told -> lines.add("fits no measure: " + told.receivingState() + "<" + told.sendingState()
                        + " from " + told.announcement() + " " + shortened(text(told.announcement()))));
        return lines;
    }

    private List<String> lines(String how, Pairs.Miss miss) {
        return List.of(
                "wrongly " + how + ", " + miss.pairs() + (miss.pairs() == 1 ? " pair" : " pairs"),
                "  " + miss.one().measure() + " " + quote(miss.one()),
                "  " + miss.other().measure() + " " + quote(miss.other()));
    }

    private String quote(Mention mention) {
        return mention.announcement() + " " + shortened(text(mention.announcement()));
    }

    private String text(String announcement) {
        return stream.stream()
                .filter(one -> one.id().equals(announcement))
                .map(one -> one.body().path("text").asText())
                .findFirst()
                .orElse("");
    }

    private static String shortened(String text) {
        int limit = 160;
        return text.length() <= limit ? text : text.substring(0, limit) + "…";
    }

    /** For programs. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        measures().forEach(measure -> json.put(measure.key(), measure.json()));
        json.put("wronglyJoined", wronglyJoined().stream().map(Outcome::json).toList());
        json.put("wronglyApart", wronglyApart().stream().map(Outcome::json).toList());
        json.put("noReport", unread().stream().map(Outcome::json).toList());
        json.put(
                "fitNoMeasure",
                alignment.strangers().stream().map(Outcome::json).toList());
        return json;
    }

    private static Map<String, Object> json(Pairs.Miss miss) {
        return Map.of("one", json(miss.one()), "other", json(miss.other()), "pairs", miss.pairs());
    }

    private static Map<String, Object> json(Mention mention) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("announcement", mention.announcement());
        json.put("measure", mention.measure());
        if (mention.told() != null) {
            json.put("expulsion", mention.told().expulsion());
        }
        return json;
    }

    private static Map<String, Object> json(Told told) {
        return Map.of(
                "announcement", told.announcement(),
                "expulsion", told.expulsion(),
                "receivingState", told.receivingState(),
                "sendingState", told.sendingState(),
                "quote", told.quote());
    }
}
