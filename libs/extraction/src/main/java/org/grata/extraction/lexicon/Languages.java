package org.grata.extraction.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.grata.lexicon.Tables;
import org.jspecify.annotations.Nullable;

/** The languages that can be read. Each is loaded when it is first asked for, and kept. Thread-safe. */
public final class Languages {
    /** Names and options, as listed in {@code languages.txt}. */
    private final Map<String, Set<String>> options = new TreeMap<>();

    private final Map<String, Language> loaded = new ConcurrentHashMap<>();
    private final Map<String, String> capitals;

    public Languages() {
        new String(Language.resource("languages.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\\s+")))
                .forEach(words -> options.put(words.getFirst(), Set.copyOf(words.subList(1, words.size()))));
        capitals = Tables.states("en").stream()
                .filter(row -> row[1].equals("CAPITAL"))
                .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[2], (first, later) -> first));
    }

    /** ISO 639-1 codes. */
    public Set<String> codes() {
        return Set.copyOf(options.keySet());
    }

    /** The language, loaded if it is not yet; null if it cannot be read. */
    public @Nullable Language find(String code) {
        Set<String> chosen = options.get(code);
        return chosen == null ? null : loaded.computeIfAbsent(code, key -> Language.load(key, chosen, capitals));
    }
}
