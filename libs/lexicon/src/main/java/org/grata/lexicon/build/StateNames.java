package org.grata.lexicon.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;

/**
 * State names of a language: names from CLDR, capitals (English) and demonyms (English, French) from
 * world-countries. Everything else is told by the reviewed {@code states.lex} of the language.
 */
final class StateNames {
    private static final Map<String, String> DEMONYM_LANGUAGES = Map.of("en", "eng", "fr", "fra");

    private StateNames() {}

    /** Lines {@code code TAB NAME|CAPITAL|DEMONYM|PEOPLE TAB text}, sorted. */
    static List<String> table(Locale locale, List<Country> countries) {
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(ULocale.forLocale(locale));
        SortedSet<String> lines = new TreeSet<>();
        for (Country country : countries) {
            lines.add(line(country, "NAME", names.regionDisplayName(country.code())));
            if (locale.getLanguage().equals("en")) {
                country.capitals().forEach(capital -> lines.add(line(country, "CAPITAL", capital)));
            }
            String demonymLanguage = DEMONYM_LANGUAGES.get(locale.getLanguage());
            country.demonyms()
                    .getOrDefault(demonymLanguage == null ? "" : demonymLanguage, List.of())
                    .forEach(demonym -> addDemonym(lines, country, demonym, locale));
        }
        return new ArrayList<>(lines);
    }

    /** English nouns for a people are regular where the adjective ends like these. */
    private static void addDemonym(SortedSet<String> lines, Country country, String demonym, Locale locale) {
        lines.add(line(country, "DEMONYM", demonym));
        boolean regular = demonym.endsWith("n") || demonym.endsWith("i") || demonym.endsWith("r");
        if (locale.getLanguage().equals("en") && regular) {
            lines.add(line(country, "PEOPLE", demonym + "s"));
        }
    }

    private static String line(Country country, String form, String text) {
        return country.code() + "\t" + form + "\t" + text.replace('’', '\'');
    }
}
