package org.grata.ingest.extraction.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.grata.ingest.extraction.lexicon.LexiconFile.Rule;
import org.grata.ingest.extraction.lexicon.PhraseTrie.Slots;
import org.grata.ingest.extraction.lexicon.Tag.Layer;
import org.grata.ingest.extraction.text.Token;
import org.grata.lexicon.Tables;
import org.jspecify.annotations.Nullable;

/** The data of one language, loaded once and immutable afterwards. */
public final class Language {
    /** The files of a language folder, in order of precedence. */
    public static final List<String> FILES =
            List.of("page.lex", "persons.lex", "time.lex", "triggers.lex", "status.lex", "grounds.lex", "states.lex");

    private static final String FOLDER = "/org/grata/ingest/extraction/lang/";

    private final String code;
    private final Map<Layer, PhraseTrie> layers = new EnumMap<>(Layer.class);
    private final Map<String, String> capitals = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    private final boolean cases;
    private final boolean nouns;

    private Language(String code) {
        this.code = code;
        this.cases = hasOption("cases");
        this.nouns = hasOption("nouns");
        for (Layer layer : Layer.values()) {
            layers.put(layer, new PhraseTrie());
        }
    }

    /** Codes of the languages that have a folder, as listed in {@code languages.txt}. */
    public static List<String> available() {
        return listed().stream().map(words -> words[0]).toList();
    }

    private boolean hasOption(String option) {
        return listed().stream()
                .anyMatch(words -> words[0].equals(code) && List.of(words).contains(option));
    }

    private static List<String[]> listed() {
        return read("languages.txt")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .toList();
    }

    /** Loads the folder of a language. */
    public static Language load(String code) {
        Language language = new Language(code);
        for (String file : FILES) {
            for (Rule rule : LexiconFile.parse(code + "/" + file, read(code + "/" + file))) {
                language.rules.add(rule);
                rule.phrases().forEach(phrase -> language.add(phrase, rule.entry()));
            }
        }
        language.addTables();
        return language;
    }

    private void addTables() {
        for (String[] row : Tables.numbers(code)) {
            add(row[0], new Entry(Tag.NUMBER, Map.of("value", row[1]), "numbers"));
        }
        for (String[] row : Tables.states("en")) {
            if (row[1].equals("CAPITAL")) {
                capitals.putIfAbsent(row[0], row[2]);
            }
        }
        for (String[] row : Tables.states(code)) {
            add(escape(row[2]), new Entry(Tag.STATE, stateAttributes(row), "states"));
        }
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

    private void add(String phrase, Entry entry) {
        try {
            Phrases.expand(phrase)
                    .forEach(parts -> layers.get(entry.tag().layer()).add(parts, entry));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(code + "/" + entry.origin() + ": " + e.getMessage(), e);
        }
    }

    private static String read(String name) {
        try (InputStream in = Language.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such language file: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read language file " + name, e);
        }
    }

    public String code() {
        return code;
    }

    /** Whether a State or mission in the genitive may follow a person without a link word. */
    public boolean hasCases() {
        return cases;
    }

    /** Whether the bare name of a State may stand before persons like an adjective. */
    public boolean hasNouns() {
        return nouns;
    }

    /** Sections of the language's files, for tests that run their examples. */
    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** English name of a State's capital; null if the State has none in the table. */
    public @Nullable String capital(String state) {
        return capitals.get(state);
    }

    /** Matches of a layer from left to right, the longest first, without overlap. */
    public List<Match> matches(Layer layer, List<Token> tokens, Slots slots) {
        PhraseTrie trie = layers.get(layer);
        List<Match> matches = new ArrayList<>();
        int position = 0;
        while (position < tokens.size()) {
            Match match = trie.match(tokens, position, slots);
            if (match == null) {
                position++;
            } else {
                matches.add(match);
                position = Math.max(match.headEnd(), position + 1);
            }
        }
        return matches;
    }

    /** Whether a phrase of this tag starts at the token. */
    public boolean startsWith(Tag tag, List<Token> tokens, int position) {
        Match match = layers.get(tag.layer()).match(tokens, position, Slots.NONE);
        return match != null && match.tag() == tag;
    }
}
