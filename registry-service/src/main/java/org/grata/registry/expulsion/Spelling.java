package org.grata.registry.expulsion;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Names of persons and cities as texts of several languages write them: without their marks, inflected ("Weidnera"),
 * or in the language's own form ("Salcburk"). Names in two scripts cannot be compared and count as alike, because what
 * is asked is whether two texts contradict each other.
 */
final class Spelling {
    /** Between inflected forms and translations of one name (0.86 and more) and two names (0.8 and less). */
    private static final double ALIKE = 0.85;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    private static final String BETWEEN_WORDS = "[ -]+";

    private Spelling() {}

    /** Whether a told name may be one of the known; two persons of one family name are told apart by nobody. */
    static boolean anyAlike(Collection<String> told, Collection<String> known) {
        return told.stream().anyMatch(one -> known.stream().anyMatch(other -> alike(one, other)));
    }

    /** The same name for sure, not only because it cannot be compared. */
    static boolean anySame(Collection<String> told, Collection<String> known) {
        return told.stream().anyMatch(one -> known.stream()
                .anyMatch(other -> comparable(one, other) && same(plain(one), plain(other))));
    }

    static boolean alike(String one, String two) {
        if (!comparable(one, two)) {
            return true;
        }
        String a = plain(one);
        String b = plain(two);
        return same(a, b) || isPart(a, b) || isPart(b, a);
    }

    private static boolean same(String one, String two) {
        return one.equals(two) || SIMILARITY.apply(lastWord(one), lastWord(two)) >= ALIKE;
    }

    /** "Pieter" beside "Pieter van Houten" contradicts nothing, though it might be another Pieter. */
    private static boolean isPart(String some, String all) {
        return Arrays.asList(all.split(BETWEEN_WORDS, -1)).containsAll(Arrays.asList(some.split(BETWEEN_WORDS, -1)));
    }

    private static boolean comparable(String one, String two) {
        return CYRILLIC.matcher(one).find() == CYRILLIC.matcher(two).find();
    }

    private static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** Family names stand last, and of "Saint Petersburg" and "Sankt-Peterburg" it is what tells. */
    private static String lastWord(String name) {
        return name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1);
    }
}
