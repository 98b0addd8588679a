package org.grata.bench.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An announcement that nobody made before: no two have the same two States, so each is a new expulsion.
 *
 * @param receiving ISO 3166-1 alpha-2
 * @param sending ISO 3166-1 alpha-2
 */
record Sample(String receiving, String sending) {
    private static final List<String> STATES = List.of(
            "AT", "BE", "BG", "CA", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HU", "IE", "IT", "JP", "LT", "LV", "NO",
            "PL", "PT", "RO", "SE");

    /** Up to 462 different ones. */
    static List<Sample> of(int count) {
        List<Sample> samples = new ArrayList<>();
        // By distance, so that neighbours in time have no State in common.
        for (int distance = 1; distance < STATES.size(); distance++) {
            for (int i = 0; i < STATES.size() && samples.size() < count; i++) {
                samples.add(new Sample(STATES.get(i), STATES.get((i + distance) % STATES.size())));
            }
        }
        if (samples.size() < count) {
            throw new IllegalArgumentException("there are only " + samples.size() + " pairs of States");
        }
        return samples;
    }

    String pair() {
        return receiving + "<" + sending;
    }

    /** The deadline is far enough away that no reminder of it is due while the benchmark runs. */
    String text() {
        return country(receiving) + " is expelling three diplomats of the embassy of " + country(sending)
                + ", the foreign ministry said. They must leave the country within 20 days.";
    }

    private static String country(String state) {
        return Locale.of("", state).getDisplayCountry(Locale.ENGLISH);
    }
}
