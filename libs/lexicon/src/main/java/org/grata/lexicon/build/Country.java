package org.grata.lexicon.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * One country of the world-countries data set.
 *
 * @param code ISO 3166-1 alpha-2
 * @param capitals English names
 * @param demonyms by ISO 639-3 language code
 */
record Country(String code, List<String> capitals, Map<String, List<String>> demonyms) {
    /** Not members of the United Nations, but States or territories with a foreign service or consular posts. */
    private static final Set<String> BESIDE_MEMBERS = Set.of("HK", "PS", "TW", "VA", "XK");

    static List<Country> read(Path file) throws IOException {
        List<Country> countries = new ArrayList<>();
        for (JsonNode node : new ObjectMapper().readTree(Files.readAllBytes(file))) {
            String code = node.path("cca2").asText();
            if (node.path("unMember").asBoolean() || BESIDE_MEMBERS.contains(code)) {
                countries.add(new Country(code, texts(node.path("capital")), demonyms(node.path("demonyms"))));
            }
        }
        countries.sort(Comparator.comparing(Country::code));
        return List.copyOf(countries);
    }

    private static Map<String, List<String>> demonyms(JsonNode byLanguage) {
        Map<String, List<String>> demonyms = new TreeMap<>();
        byLanguage
                .properties()
                .forEach(entry -> demonyms.put(
                        entry.getKey(),
                        texts(entry.getValue()).stream().distinct().toList()));
        return demonyms;
    }

    private static List<String> texts(JsonNode parent) {
        List<String> texts = new ArrayList<>();
        parent.forEach(node -> texts.add(node.asText()));
        return List.copyOf(texts);
    }
}
