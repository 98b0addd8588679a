package org.grata.extraction.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.grata.extraction.lexicon.Tag.Layer;
import org.grata.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of one language, as the build has compiled them from its {@code .lex} files and the tables
 * of numbers and States. Immutable.
 */
public final class Language {
    private static final String FOLDER = "/org/grata/extraction/lang/";

    private final String code;
    private final Set<String> options;
    private final Map<String, String> capitals;
    private final Alphabet alphabet;
    private final Map<Layer, Automaton> layers = new EnumMap<>(Layer.class);

    /** @param compiled what the compiler of lexicons wrote */
    Language(String code, Set<String> options, Map<String, String> capitals, ByteBuffer compiled) {
        this.code = code;
        this.options = options;
        this.capitals = capitals;
        alphabet = Alphabet.read(compiled);
        Entry[] meanings = meanings(compiled);
        for (Layer layer : Layer.values()) {
            layers.put(layer, new Automaton(compiled, alphabet.size(), meanings));
        }
    }

    static Language load(String code, Set<String> options, Map<String, String> capitals) {
        return new Language(code, options, capitals, ByteBuffer.wrap(resource(code + ".lexicon")));
    }

    static byte[] resource(String name) {
        try (InputStream in = Language.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no such language file: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read language file " + name, e);
        }
    }

    /** One a line: tag, origin, then names and values of its attributes, between tabs. */
    private static Entry[] meanings(ByteBuffer compiled) {
        byte[] lines = new byte[compiled.getInt()];
        compiled.get(lines);
        Map<List<String>, Map<String, String>> known = new HashMap<>();
        return new String(lines, StandardCharsets.UTF_8)
                .lines()
                .map(line -> List.of(line.split("\t", -1)))
                .map(row -> new Entry(
                        Tag.of(row.get(0)),
                        known.computeIfAbsent(row.subList(2, row.size()), Language::attributes),
                        row.get(1)))
                .toArray(Entry[]::new);
    }

    private static Map<String, String> attributes(List<String> written) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < written.size(); i += 2) {
            attributes.put(written.get(i).intern(), written.get(i + 1).intern());
        }
        return Map.copyOf(attributes);
    }

    public String code() {
        return code;
    }

    /** Whether a State or mission in the genitive may follow a person without a link word. */
    public boolean hasCases() {
        return options.contains("cases");
    }

    /** Whether the bare name of a State may stand before persons like an adjective. */
    public boolean hasNouns() {
        return options.contains("nouns");
    }

    /** English name of a State's capital; null if the State has none in the table. */
    public @Nullable String capital(String state) {
        return capitals.get(state);
    }

    /** What {@link #matches} searches. */
    public Symbols symbols(List<Token> tokens) {
        return new Symbols(alphabet, tokens, 0, tokens.size());
    }

    /** Matches of a layer from left to right, the longest first, without overlap. */
    public List<Match> matches(Layer layer, Symbols symbols, Slots slots) {
        Automaton automaton = automaton(layer);
        List<Match> matches = new ArrayList<>();
        int position = 0;
        while (position < symbols.end()) {
            Match match = automaton.match(symbols, position, slots);
            if (match == null) {
                position++;
            } else {
                matches.add(match);
                position = Math.max(match.headEnd(), position + 1);
            }
        }
        return matches;
    }

    /** Whether a phrase of this tag starts at the token; phrases with slots do not count. */
    public boolean startsWith(Tag tag, List<Token> tokens, int position) {
        Automaton automaton = automaton(tag.layer());
        int end = Math.min(tokens.size(), position + automaton.reach());
        Match match = automaton.match(new Symbols(alphabet, tokens, position, end), position, Slots.NONE);
        return match != null && match.tag() == tag;
    }

    Automaton automaton(Layer layer) {
        return Objects.requireNonNull(layers.get(layer));
    }
}
