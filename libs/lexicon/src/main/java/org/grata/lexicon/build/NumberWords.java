package org.grata.lexicon.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

/**
 * Numbers as words, by formatting with every cardinal rule set of a language: ICU's own parser
 * misreads German and Dutch, and only formatting yields the inflected forms of Czech, Polish and
 * Russian.
 */
final class NumberWords {
    private static final int HIGHEST = 1000;
    private static final String SOFT_HYPHEN = "\u00AD";

    private NumberWords() {}

    /** Lines {@code words TAB value}, sorted by words; a word of several values keeps the lowest. */
    static List<String> table(Locale locale) {
        RuleBasedNumberFormat format =
                new RuleBasedNumberFormat(ULocale.forLocale(locale), RuleBasedNumberFormat.SPELLOUT);
        List<String> ruleSets = Arrays.stream(format.getRuleSetNames())
                .filter(name -> name.startsWith("%spellout-cardinal") || name.equals("%spellout-numbering"))
                .sorted()
                .toList();
        SortedMap<String, Integer> values = new TreeMap<>();
        for (int value = 0; value <= HIGHEST; value++) {
            for (String ruleSet : ruleSets) {
                String words = format.format(value, ruleSet)
                        .replace(SOFT_HYPHEN, "")
                        .toLowerCase(locale)
                        .strip();
                values.putIfAbsent(words, value);
            }
        }
        List<String> lines = new ArrayList<>();
        values.forEach((words, value) -> lines.add(words + "\t" + value));
        return lines;
    }
}
