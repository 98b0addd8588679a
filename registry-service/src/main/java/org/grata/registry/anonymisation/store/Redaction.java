package org.grata.registry.anonymisation.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One person's name, and how it is replaced. Of measures and accounts only the persons and what quotes a text change:
 * a code or a city may be spelled like a name.
 */
final class Redaction {
    private static final String PERSONS = "persons";
    private static final Set<String> QUOTING = Set.of("quote", "speaker", "phrase", "attributedTo");
    /** "Weidnerovi": what languages append to a name; a single word is too short to tell that from another word. */
    private static final String INFLECTION = "[\\p{L}\\p{M}]{0,3}";

    private final String name;
    private final String pseudonym;
    private final Pattern within;

    Redaction(String name, String pseudonym) {
        String[] words = name.strip().split("\\s+");
        this.name = name.strip();
        this.pseudonym = pseudonym;
        this.within = Pattern.compile(
                "(?<![\\p{L}\\p{M}\\p{N}])"
                        + Arrays.stream(words).map(Pattern::quote).collect(Collectors.joining("[\\s\\p{Z}]+"))
                        + (words.length > 1 ? INFLECTION : "") + "(?![\\p{L}\\p{M}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a report means the person. */
    boolean names(String told) {
        return told.strip().equalsIgnoreCase(name);
    }

    /** A text with the pseudonym wherever the name was. */
    String of(String text) {
        return within.matcher(text).replaceAll(Matcher.quoteReplacement(pseudonym));
    }

    /** Replaces the name in a measure or an account. */
    void redact(JsonNode json) {
        if (json instanceof ObjectNode object) {
            QUOTING.stream()
                    .filter(field -> object.path(field).isTextual())
                    .forEach(field -> object.put(field, of(object.get(field).textValue())));
            if (object.get(PERSONS) instanceof ArrayNode persons) {
                persons.forEach(person -> withhold(person.has("value") ? person.get("value") : person));
                inOrder(persons);
            }
        }
        json.forEach(this::redact);
    }

    private void withhold(JsonNode person) {
        if (person instanceof ObjectNode object && names(object.path("name").asText())) {
            object.put("name", pseudonym);
            object.putNull("office");
        }
    }

    /**
     * Accounts hold the persons of one report by name, so that one which is computed anew is the same.
     */
    private static void inOrder(ArrayNode tellings) {
        List<JsonNode> all = new ArrayList<>();
        tellings.forEach(all::add);
        for (int from = 0, to; from < all.size(); from = to) {
            JsonNode first = all.get(from).path("first");
            to = from + 1;
            while (to < all.size()
                    && !first.isMissingNode()
                    && all.get(to).path("first").equals(first)) {
                to++;
            }
            all.subList(from, to)
                    .sort(Comparator.comparing(telling ->
                            telling.path("value").path("name").asText().toLowerCase(Locale.ROOT)));
        }
        tellings.removeAll();
        tellings.addAll(all);
    }
}
