package org.grata.bench.resolution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Counts over pairs of mentions, of which every two belong together or not.
 *
 * @param right of the same measure and in the same expulsion
 * @param joined in the same expulsion
 * @param written of the same measure
 * @param extracted of the same measure and the register has a report of both
 */
record Pairs(int right, int joined, int written, int extracted) {

    /** Mentions of one measure in two expulsions, or of two measures in one. */
    record Miss(Mention one, Mention other, int pairs) {}

    /** Two parts that were wrongly joined or are wrongly apart. */
    private record Seam(String measure, String expulsion, String otherMeasure, String otherExpulsion) {
        static Seam of(Mention one, Mention other) {
            return new Seam(one.measure(), expulsion(one), other.measure(), expulsion(other));
        }

        private static String expulsion(Mention mention) {
            return Objects.requireNonNull(mention.told()).expulsion();
        }

        Seam turned() {
            return new Seam(otherMeasure, otherExpulsion, measure, expulsion);
        }
    }

    static Pairs of(List<Mention> mentions) {
        int right = 0;
        int joined = 0;
        int written = 0;
        int extracted = 0;
        for (int first = 0; first < mentions.size(); first++) {
            Mention one = mentions.get(first);
            for (Mention other : mentions.subList(first + 1, mentions.size())) {
                boolean sameMeasure = one.sameMeasure(other);
                boolean sameExpulsion = one.sameExpulsion(other);
                right += sameMeasure && sameExpulsion ? 1 : 0;
                joined += sameExpulsion ? 1 : 0;
                written += sameMeasure ? 1 : 0;
                extracted += sameMeasure && one.told() != null && other.told() != null ? 1 : 0;
            }
        }
        return new Pairs(right, joined, written, extracted);
    }

    double precision() {
        return share(right, joined);
    }

    /** Of the pairs whose reports the register has. */
    double recall() {
        return share(right, extracted);
    }

    /** Of all pairs; a report that the register does not have misses its pairs. */
    double recallOfWritten() {
        return share(right, written);
    }

    private static double share(int part, int of) {
        return of == 0 ? 1 : part / (double) of;
    }

    /** Wrongly in one expulsion: for every two measures there the earliest pair, and how many there are. */
    static List<Miss> wronglyJoined(List<Mention> mentions) {
        return misses(mentions, false);
    }

    /** Wrongly in two expulsions: for every two expulsions of a measure the earliest pair, and how many there are. */
    static List<Miss> wronglyApart(List<Mention> mentions) {
        return misses(mentions, true);
    }

    private static List<Miss> misses(List<Mention> mentions, boolean sameMeasure) {
        List<Mention> told =
                mentions.stream().filter(mention -> mention.told() != null).toList();
        Map<Seam, Miss> misses = new LinkedHashMap<>();
        for (int first = 0; first < told.size(); first++) {
            Mention one = told.get(first);
            for (Mention other : told.subList(first + 1, told.size())) {
                if (one.sameMeasure(other) == sameMeasure && one.sameExpulsion(other) != sameMeasure) {
                    Seam seam = Seam.of(one, other);
                    misses.merge(
                            misses.containsKey(seam.turned()) ? seam.turned() : seam,
                            new Miss(one, other, 1),
                            (before, _) -> new Miss(before.one(), before.other(), before.pairs() + 1));
                }
            }
        }
        return List.copyOf(misses.values());
    }
}
