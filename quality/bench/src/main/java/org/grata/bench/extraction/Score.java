package org.grata.bench.extraction;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.grata.extraction.training.AnnotatedText;
import org.grata.extraction.training.Told;

/**
 * Counts over texts. An expected and an extracted event match when receiving State, sending State and
 * status are the same; a match is exact when count, qualifier and deadline are right too.
 */
final class Score {
    private int texts;
    private int expected;
    private int found;
    private int matched;
    private int exact;
    private int expectedAnnounced;
    private int foundAnnounced;
    private int matchedAnnounced;
    private int empty;
    private int falseOnEmpty;
    private int falseAnnounced;
    private final Map<String, Share> fields = new LinkedHashMap<>();
    private final Reliability reliability = new Reliability();

    /** How many of how many. */
    record Share(int right, int of) {
        static final Share NONE = new Share(0, 0);

        Share plus(Share other) {
            return new Share(right + other.right, of + other.of);
        }

        double value() {
            return of == 0 ? 1 : right / (double) of;
        }
    }

    /** Adds one text; whether each of its events was found, exact, and nothing else. */
    boolean add(AnnotatedText one, List<Told> told) {
        texts++;
        expected += one.expected().size();
        found += told.size();
        expectedAnnounced += announced(one.expected());
        foundAnnounced += announced(told);
        if (one.expected().isEmpty()) {
            empty++;
            falseOnEmpty += told.isEmpty() ? 0 : 1;
            falseAnnounced += announced(told) == 0 ? 0 : 1;
        }
        int right = match(one, told);
        exact += right;
        return right == one.expected().size() && told.size() == one.expected().size();
    }

    private static int announced(List<Told> events) {
        return (int) events.stream().filter(Told::isAnnounced).count();
    }

    private int match(AnnotatedText one, List<Told> told) {
        LocalDate published = LocalDate.ofInstant(one.published(), ZoneOffset.UTC);
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
                matchedAnnounced += want.isAnnounced() ? 1 : 0;
                boolean exactly = compare(want, best, published);
                right += exactly ? 1 : 0;
                reliability.add(best.confidence(), best.isAnnounced(), true, exactly);
            }
        }
        left.forEach(wrong -> reliability.add(wrong.confidence(), wrong.isAnnounced(), false, false));
        return right;
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
        fields.merge(name, new Share(right ? 1 : 0, 1), Share::plus);
        return right;
    }

    int texts() {
        return texts;
    }

    int expected() {
        return expected;
    }

    int found() {
        return found;
    }

    double precision() {
        return new Share(matched, found).value();
    }

    double recall() {
        return new Share(matched, expected).value();
    }

    double f1() {
        return f1(matched, found, expected);
    }

    double exactF1() {
        return f1(exact, found, expected);
    }

    /** F1 over ANNOUNCED events alone. */
    double announcedF1() {
        return f1(matchedAnnounced, foundAnnounced, expectedAnnounced);
    }

    double announcedPrecision() {
        return new Share(matchedAnnounced, foundAnnounced).value();
    }

    double announcedRecall() {
        return new Share(matchedAnnounced, expectedAnnounced).value();
    }

    int expectedAnnounced() {
        return expectedAnnounced;
    }

    /** Recall of ANNOUNCED events at the lowest confidence that keeps this precision. */
    double announcedRecallAt(double precision) {
        return reliability.recallAt(precision, expectedAnnounced);
    }

    Reliability reliability() {
        return reliability;
    }

    private static double f1(int matched, int found, int expected) {
        return found + expected == 0 ? 1 : 2.0 * matched / (found + expected);
    }

    /** Texts that expect nothing. */
    int empty() {
        return empty;
    }

    /** Texts that expect nothing and gave something. */
    int falseOnEmpty() {
        return falseOnEmpty;
    }

    /** Texts that expect nothing and gave an ANNOUNCED event. */
    int falseAnnounced() {
        return falseAnnounced;
    }

    /** By name of the field, how many matched events have it right. */
    Map<String, Share> fields() {
        return fields;
    }
}
