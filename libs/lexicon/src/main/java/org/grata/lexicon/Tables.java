package org.grata.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables of this module from the class path. */
public final class Tables {
    private Tables() {}

    /**
     * Numbers 0 to 1000 as words.
     *
     * @param language ISO 639-1 code of one of the eight languages
     * @return rows {@code [words, value]}
     */
    public static List<String[]> numbers(String language) {
        return rows("numbers/" + language + ".tsv");
    }

    /**
     * Names of States.
     *
     * @param language ISO 639-1 code of one of the eight languages
     * @return rows {@code [State code, NAME|CAPITAL|DEMONYM|PEOPLE, text]}
     */
    public static List<String[]> states(String language) {
        return rows("states/" + language + ".tsv");
    }

    /** Time zone of each State's seat of government and of each organisation's headquarters, by code. */
    public static Map<String, ZoneId> seats() {
        Map<String, ZoneId> zones = new HashMap<>();
        rows("seats.tsv").forEach(row -> zones.put(row[0], ZoneId.of(row[1])));
        return Map.copyOf(zones);
    }

    /** On which days the ministries of each State do not work. */
    public static Weekends weekends() {
        return new Weekends(rows("weekends.tsv"));
    }

    private static List<String[]> rows(String name) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such table: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read table " + name, e);
        }
    }
}
