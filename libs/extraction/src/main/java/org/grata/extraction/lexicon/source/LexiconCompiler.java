package org.grata.extraction.lexicon.source;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.grata.extraction.lexicon.Entry;
import org.grata.extraction.lexicon.Tag.Layer;
import org.grata.extraction.lexicon.source.LexiconFile.Rule;
import org.grata.extraction.lexicon.source.Trie.Gap;
import org.grata.extraction.lexicon.source.Trie.State;

/** Makes the resource of one language: its alphabet, the meanings of its phrases, an automaton for each layer. */
public final class LexiconCompiler {
    private final Map<Layer, Trie> layers = new EnumMap<>(Layer.class);
    private final Map<Entry, Integer> meanings = new LinkedHashMap<>();
    private final TreeSet<String> stems = new TreeSet<>();
    private final TreeSet<String> words = new TreeSet<>();

    private LexiconCompiler() {
        for (Layer layer : Layer.values()) {
            layers.put(layer, new Trie());
        }
    }

    /**
     * Compiles sections; of two that give the same phrase a meaning, the first counts.
     *
     * @throws IllegalArgumentException when a phrase cannot be read; the message names its file and line
     */
    public static byte[] compile(List<Rule> rules) {
        LexiconCompiler compiler = new LexiconCompiler();
        rules.forEach(compiler::add);
        return compiler.bytes();
    }

    private void add(Rule rule) {
        Entry entry = rule.entry();
        int meaning = meanings.computeIfAbsent(entry, fresh -> meanings.size());
        Trie trie = layers.get(entry.tag().layer());
        for (String phrase : rule.phrases()) {
            try {
                for (List<List<String>> parts : Phrases.expand(phrase)) {
                    parts.forEach(part -> part.forEach(this::learn));
                    trie.add(parts, meaning);
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(entry.origin() + ": " + e.getMessage(), e);
            }
        }
    }

    private void learn(String element) {
        if (!Trie.isOpen(element)) {
            (Trie.isStem(element) ? stems : words).add(Trie.word(element));
        }
    }

    private byte[] bytes() {
        words.removeAll(stems);
        List<String> alphabet = Stream.concat(stems.stream(), words.stream()).toList();
        Map<String, Integer> symbols = new HashMap<>();
        alphabet.forEach(word -> symbols.put(word, symbols.size()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(stems.size());
            writeLines(out, alphabet);
            writeLines(
                    out, meanings.keySet().stream().map(LexiconCompiler::line).toList());
            for (Trie trie : layers.values()) {
                writeStates(out, trie.minimize(symbols::get));
            }
        } catch (IOException e) {
            throw new AssertionError("memory does not fail to be written to", e);
        }
        return bytes.toByteArray();
    }

    private static String line(Entry entry) {
        return Stream.concat(
                        Stream.of(entry.tag().name(), entry.origin()),
                        new TreeMap<>(entry.attributes())
                                .entrySet().stream().flatMap(each -> Stream.of(each.getKey(), each.getValue())))
                .collect(Collectors.joining("\t"));
    }

    private static void writeLines(DataOutputStream out, List<String> lines) throws IOException {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** The states in flat arrays, in the order in which the automaton reads them. */
    private static void writeStates(DataOutputStream out, List<State> states) throws IOException {
        out.writeInt(states.size() - 1);
        out.writeInt(states.getLast().reach());
        writeInts(out, states.stream().mapToInt(State::entry));
        writeInts(out, offsets(states, state -> state.edges().size()));
        writeInts(
                out,
                states.stream()
                        .flatMap(state -> state.edges().keySet().stream())
                        .mapToInt(Integer::intValue));
        writeInts(
                out,
                states.stream()
                        .flatMap(state -> state.edges().values().stream())
                        .mapToInt(Integer::intValue));
        writeInts(out, offsets(states, state -> state.gaps().size()));
        writeInts(out, states.stream().flatMap(state -> state.gaps().stream()).mapToInt(Gap::tail));
        writeInts(out, states.stream().flatMap(state -> state.gaps().stream()).mapToInt(Gap::entry));
        writeInts(out, states.stream().mapToInt(State::opener));
    }

    private static IntStream offsets(List<State> states, ToIntFunction<State> size) {
        int[] offsets = new int[states.size() + 1];
        for (int i = 0; i < states.size(); i++) {
            offsets[i + 1] = offsets[i] + size.applyAsInt(states.get(i));
        }
        return IntStream.of(offsets);
    }

    private static void writeInts(DataOutputStream out, IntStream values) throws IOException {
        int[] ints = values.toArray();
        out.writeInt(ints.length);
        for (int value : ints) {
            out.writeInt(value);
        }
    }
}
