package org.grata.registry.state;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What a State or organisation is called, by language. */
public final class Names {
    /** ISO 639-1, in the order in which names are shown. */
    public static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "nl", "cs", "pl", "ru");

    private Names() {}

    /**
     * The names of a State as CLDR has them.
     *
     * @param code ISO 3166-1 alpha-2, or XK
     */
    public static Map<String, String> ofState(String code) {
        Locale state = Locale.of("", code);
        return byLanguage(language -> state.getDisplayCountry(Locale.of(language)));
    }

    /** The names that are stored, in order. */
    public static Map<String, String> ofOrganisation(Map<String, String> stored) {
        return byLanguage(stored::get);
    }

    private static Map<String, String> byLanguage(Function<String, String> name) {
        Map<String, String> names = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> names.put(language, name.apply(language)));
        return Collections.unmodifiableMap(names);
    }
}
