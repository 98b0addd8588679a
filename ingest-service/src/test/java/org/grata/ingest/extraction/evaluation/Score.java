package org.grata.ingest.extraction.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts over cases, and the cases that went wrong. */
final class Score {
    int expected;
    int found;
    int matched;
    int exact;
    int empty;
    int falseOnEmpty;
    int falseAnnounced;
    final Map<String, int[]> fields = new LinkedHashMap<>();

    /** Compares one case; whether every event is right in every field that counts as exact. */
    boolean add(Case one, List<Told> told) {
        expected += one.expected().size();
        found += told.size();
        if (one.expected().isEmpty()) {
            empty++;
            falseOnEmpty += told.isEmpty() ? 0 : 1;
            falseAnnounced += told.stream().anyMatch(event -> event.status().equals("ANNOUNCED")) ? 1 : 0;
        }
        LocalDate published = LocalDate.ofInstant(one.published(), java.time.ZoneOffset.UTC);
        List<Told> left = new ArrayList<>(told);
        int right = 0;
        for (Told want : one.expected()) {
            Told best = left.stream()
                    .filter(want::samePair)
                    .max(Comparator.comparingInt(got -> likeness(want, got, published)))
                    .orElse(null);
            if (best != null) {
                left.remove(best);
                matched++;
                right += compare(want, best, published) ? 1 : 0;
            }
        }
        exact += right;
        return right == one.expected().size() && told.size() == one.expected().size();
    }

    private static int likeness(Told want, Told got, LocalDate published) {
        return (want.sameCount(got) ? 2 : 0)
                + (want.sameDeadline(got, published) ? 2 : 0)
                + (want.category().equals(got.category()) ? 1 : 0);
    }

    private boolean compare(Told want, Told got, LocalDate published) {
        boolean count = field("count", want.sameCount(got));
        boolean deadline = field("deadline", want.sameDeadline(got, published));
        field("category", want.category().equals(got.category()));
        field("missions", want.sameMissions(got));
        field("announcedOn", Objects.equals(want.announcedOn(), got.announcedOn()));
        field("grounds", want.grounds().equals(got.grounds()));
        field("retaliation", want.retaliation() == got.retaliation());
        return count && deadline;
    }

    private boolean field(String name, boolean right) {
        int[] counts = fields.computeIfAbsent(name, key -> new int[2]);
        counts[0] += right ? 1 : 0;
        counts[1]++;
        return right;
    }

    double precision() {
        return found == 0 ? 1 : matched / (double) found;
    }

    double recall() {
        return expected == 0 ? 1 : matched / (double) expected;
    }

    double f1() {
        return found + expected == 0 ? 1 : 2.0 * matched / (found + expected);
    }

    double exactF1() {
        return found + expected == 0 ? 1 : 2.0 * exact / (found + expected);
    }
}
