package org.grata.extraction.lexicon.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.grata.extraction.lexicon.Entry;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.lexicon.source.LexiconFile.Rule;
import org.grata.lexicon.Tables;

/** What is known of a language: the sections of its files, and after them the rows of the tables. */
public final class LexiconSource {
    /** The files of a language folder, in order of precedence. */
    private static final List<String> FILES =
            List.of("page.lex", "persons.lex", "time.lex", "triggers.lex", "status.lex", "grounds.lex", "states.lex");

    private LexiconSource() {}

    /**
     * The sections of the files of a language.
     *
     * @param folder of all languages; the files lie in one named by the code
     */
    public static List<Rule> rules(Path folder, String code) {
        List<Rule> rules = new ArrayList<>();
        for (String file : FILES) {
            String name = code + "/" + file;
            try {
                rules.addAll(LexiconFile.parse(name, Files.readString(folder.resolve(name))));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + folder.resolve(name), e);
            }
        }
        return rules;
    }

    /** Numbers and names of States of a language, which its files need not repeat. */
    static List<Rule> tables(String code) {
        List<Rule> rules = new ArrayList<>();
        for (String[] row : Tables.numbers(code)) {
            rules.add(rule(row[0], new Entry(Tag.NUMBER, Map.of("value", row[1]), "numbers")));
        }
        for (String[] row : Tables.states(code)) {
            rules.add(rule(escape(row[2]), new Entry(Tag.STATE, stateAttributes(row), "states")));
        }
        return rules;
    }

    private static Rule rule(String phrase, Entry entry) {
        return new Rule(entry, List.of(phrase), List.of());
    }

    private static String escape(String name) {
        return name.replace('(', ' ').replace(')', ' ').replace("&", "and").strip();
    }

    private static Map<String, String> stateAttributes(String[] row) {
        return switch (row[1]) {
            case "NAME" -> Map.of("code", row[0], "form", "name");
            case "CAPITAL" -> Map.of("code", row[0], "form", "capital", "city", row[2]);
            case "PEOPLE" -> Map.of("code", row[0], "form", "people");
            case "DEMONYM" -> Map.of("code", row[0], "form", "adjective");
            default -> throw new IllegalArgumentException("unknown form: " + row[1]);
        };
    }
}
