package org.grata.bench.extraction;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.grata.extraction.training.AnnotatedText;
import org.grata.extraction.training.Told;

/** What a run got right and wrong, event by event, so that two runs can be compared. */
final class Verdicts {
    /** By id of the text: expected events of which all is right, and {@code false: ...} for events that nobody expects. */
    private final Map<String, Set<String>> byText = new TreeMap<>();

    void add(AnnotatedText text, List<Told> told) {
        LocalDate published = LocalDate.ofInstant(text.published(), ZoneOffset.UTC);
        Set<String> verdicts = new TreeSet<>();
        for (Told want : text.expected()) {
            boolean right = told.stream()
                    .anyMatch(got -> want.samePair(got) && want.sameCount(got) && want.sameDeadline(got, published));
            if (right) {
                verdicts.add("right: " + event(want) + " " + want.count() + " " + want.deadline());
            }
        }
        for (Told got : told) {
            if (text.expected().stream().noneMatch(want -> want.samePair(got))) {
                verdicts.add("false: " + event(got));
            }
        }
        byText.put(text.id(), verdicts);
    }

    private static String event(Told told) {
        return told.receiving() + " expels " + told.sending() + " " + told.status();
    }

    Map<String, Set<String>> byText() {
        return byText;
    }

    /** Reads those of an earlier run from its JSON. */
    static Verdicts read(Path json) throws IOException {
        Verdicts verdicts = new Verdicts();
        JsonNode texts = new ObjectMapper().readTree(json.toFile()).path("verdicts");
        texts.properties().forEach(text -> {
            Set<String> told = new TreeSet<>();
            text.getValue().forEach(verdict -> told.add(verdict.asText()));
            verdicts.byText.put(text.getKey(), told);
        });
        return verdicts;
    }

    /** Prints what turned right and what turned wrong since an earlier run, of texts that both have read. */
    void compare(Verdicts earlier, PrintStream out) {
        int better = 0;
        int worse = 0;
        for (Map.Entry<String, Set<String>> text : byText.entrySet()) {
            Set<String> before = earlier.byText.get(text.getKey());
            if (before != null) {
                for (String verdict : minus(text.getValue(), before)) {
                    boolean right = verdict.startsWith("right");
                    out.println((right ? "+ " : "- ") + text.getKey() + " " + verdict);
                    better += right ? 1 : 0;
                    worse += right ? 0 : 1;
                }
                for (String verdict : minus(before, text.getValue())) {
                    boolean wasRight = verdict.startsWith("right");
                    out.println((wasRight ? "- " : "+ ") + text.getKey() + " no longer " + verdict);
                    better += wasRight ? 0 : 1;
                    worse += wasRight ? 1 : 0;
                }
            }
        }
        out.println(better + " events turned right, " + worse + " turned wrong");
    }

    private static Set<String> minus(Set<String> from, Set<String> what) {
        Set<String> left = new TreeSet<>(from);
        left.removeAll(what);
        return left;
    }
}
