package org.grata.registry.state.store;

/**
 * HQL for lists in which words are looked for: by trigrams, without accents and capitals, in the functions that
 * the schema has for it. The condition must be the first of the filter, so that the order finds the words.
 */
public final class NameSearch {
    private NameSearch() {}

    /** Holds where words of the attribute are like those looked for. */
    public static String condition(String attribute) {
        return "function('name_matches' as Boolean, " + attribute + ", ?) = true";
    }

    /** The likest first; more may follow. */
    public static String order(String attribute) {
        return "function('name_likeness' as Float, " + attribute + ", ?1) desc, ";
    }
}
