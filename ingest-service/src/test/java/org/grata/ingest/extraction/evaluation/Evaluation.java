package org.grata.ingest.extraction.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import org.grata.ingest.extraction.Announcement;
import org.grata.ingest.extraction.Extractor;
import org.grata.ingest.extraction.RuleExtractor;

/**
 * {@code Evaluation FILE.jsonl... [--json OUT] [--quiet] [--language en]}: scores the extractor and
 * lists what it got wrong.
 */
public final class Evaluation {
    private final Extractor extractor;
    private final Map<String, Score> scores = new TreeMap<>();
    private final Score all = new Score();
    private final List<Map<String, Object>> misses = new ArrayList<>();

    public Evaluation(Extractor extractor) {
        this.extractor = extractor;
    }

    public static void main(String[] arguments) throws IOException {
        Evaluation evaluation = new Evaluation(new RuleExtractor());
        boolean quiet = List.of(arguments).contains("--quiet");
        Path json = null;
        String language = null;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--json" -> json = Path.of(arguments[++i]);
                case "--language" -> language = arguments[++i];
                case "--quiet" -> {}
                default -> evaluation.run(Case.read(Path.of(arguments[i])), language);
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        evaluation.print(out, quiet);
        if (json != null) {
            Files.writeString(json, evaluation.json());
        }
    }

    void run(List<Case> cases, @org.jspecify.annotations.Nullable String language) {
        for (Case one : cases) {
            if ((language == null || language.equals(one.language()))
                    && extractor.languages().contains(one.language())) {
                run(one);
            }
        }
    }

    private void run(Case one) {
        List<Told> told =
                extractor
                        .extract(new Announcement(one.text(), one.published(), one.language(), null))
                        .measures()
                        .stream()
                        .map(Told::of)
                        .toList();
        boolean right =
                scores.computeIfAbsent(one.language(), key -> new Score()).add(one, told);
        all.add(one, told);
        if (!right) {
            Map<String, Object> miss = new LinkedHashMap<>();
            miss.put("id", one.id());
            miss.put("published", one.published().toString());
            miss.put("text", one.text());
            miss.put("expected", one.expected().stream().map(Told::line).toList());
            miss.put("extracted", told.stream().map(Told::line).toList());
            misses.add(miss);
        }
    }

    Score all() {
        return all;
    }

    void print(PrintStream out, boolean quiet) {
        if (!quiet) {
            misses.forEach(miss -> printMiss(out, miss));
        }
        out.printf(
                Locale.ROOT,
                "%-5s %6s %6s %6s %6s %6s %6s %10s%n",
                "lang",
                "events",
                "P",
                "R",
                "F1",
                "exact",
                "empty",
                "false/ann");
        scores.forEach((language, score) -> row(out, language, score));
        row(out, "all", all);
        all.fields.forEach((field, counts) -> out.printf(
                Locale.ROOT, "  %-12s %.3f (%d of %d)%n", field, counts[0] / (double) counts[1], counts[0], counts[1]));
    }

    private static void printMiss(PrintStream out, Map<String, Object> miss) {
        out.println("## " + miss.get("id") + " " + miss.get("published"));
        out.println(miss.get("text"));
        ((List<?>) miss.get("expected")).forEach(line -> out.println("   want " + line));
        ((List<?>) miss.get("extracted")).forEach(line -> out.println("   got  " + line));
    }

    private static void row(PrintStream out, String name, Score score) {
        out.printf(
                Locale.ROOT,
                "%-5s %6d %6.3f %6.3f %6.3f %6.3f %6d %5d/%d%n",
                name,
                score.expected,
                score.precision(),
                score.recall(),
                score.f1(),
                score.exactF1(),
                score.empty,
                score.falseOnEmpty,
                score.falseAnnounced);
    }

    String json() throws IOException {
        Map<String, Object> report = new LinkedHashMap<>();
        scores.forEach((language, score) -> report.put(language, summary(score)));
        report.put("all", summary(all));
        report.put("misses", misses);
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(report);
    }

    private static Map<String, Object> summary(Score score) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("expected", score.expected);
        summary.put("found", score.found);
        summary.put("precision", score.precision());
        summary.put("recall", score.recall());
        summary.put("f1", score.f1());
        summary.put("exactF1", score.exactF1());
        summary.put("emptyTexts", score.empty);
        summary.put("falseOnEmpty", score.falseOnEmpty);
        summary.put("falseAnnounced", score.falseAnnounced);
        score.fields.forEach((field, counts) -> summary.put(field, counts[0] / (double) counts[1]));
        return summary;
    }
}
