package org.grata.extraction.lexicon.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.grata.extraction.lexicon.Entry;
import org.grata.extraction.lexicon.Tag;

/**
 * Reads a lexicon: sections {@code [tag attribute=value ...]}, under each one phrase a line
 * (notation: {@link Phrases}; attributes of its own follow after {@code @}; {@code _} stands for a space in a city's
 * name), and executable examples {@code > text => expectation}. A line that
 * starts with {@code #} is a comment.
 */
public final class LexiconFile {
    /**
     * One section.
     *
     * @param examples lines after {@code >}
     */
    public record Rule(Entry entry, List<String> phrases, List<String> examples) {}

    private static final Pattern OWN_ATTRIBUTE = Pattern.compile(" @[a-z]+=");

    private LexiconFile() {}

    /** A phrase with attributes of its own becomes a section before the one it stands in. */
    private static void phrase(String line, String origin, List<Rule> rules) {
        Matcher matcher = OWN_ATTRIBUTE.matcher(line);
        if (!matcher.find()) {
            rules.getLast().phrases().add(line);
            return;
        }
        int own = matcher.start();
        Entry section = rules.getLast().entry();
        Map<String, String> attributes = new LinkedHashMap<>(section.attributes());
        for (String attribute : line.substring(own).strip().split("\\s+")) {
            attribute(section.tag(), attribute.substring(1), origin, attributes);
        }
        Entry entry = new Entry(section.tag(), attributes, origin);
        rules.add(
                rules.size() - 1, new Rule(entry, List.of(line.substring(0, own).strip()), List.of()));
    }

    public static List<Rule> parse(String name, String content) {
        List<Rule> rules = new ArrayList<>();
        int number = 0;
        for (String raw : content.split("\n", -1)) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (isHeader(line)) {
                rules.add(new Rule(header(line, name + ":" + number), new ArrayList<>(), new ArrayList<>()));
            } else if (rules.isEmpty()) {
                throw new IllegalArgumentException(name + ":" + number + ": phrase before the first section");
            } else if (line.startsWith(">")) {
                rules.getLast().examples().add(line.substring(1).strip());
            } else {
                phrase(line, name + ":" + number, rules);
            }
        }
        return rules;
    }

    /** A section header starts with a tag name in brackets; an optional word of a phrase does not. */
    private static boolean isHeader(String line) {
        if (!line.startsWith("[") || line.indexOf(']') != line.length() - 1) {
            return false;
        }
        String word = line.substring(1, line.length() - 1).split("\\s+")[0];
        for (Tag tag : Tag.values()) {
            if (tag.name().equalsIgnoreCase(word)) {
                return true;
            }
        }
        throw new IllegalArgumentException("unknown tag: " + line);
    }

    private static Entry header(String line, String origin) {
        String[] words = line.substring(1, line.length() - 1).split("\\s+");
        Tag tag = Tag.of(words[0]);
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 1; i < words.length; i++) {
            attribute(tag, words[i], origin, attributes);
        }
        return new Entry(tag, attributes, origin);
    }

    private static void attribute(Tag tag, String written, String origin, Map<String, String> attributes) {
        int equals = written.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException(origin + ": attribute without value: " + written);
        }
        String name = written.substring(0, equals);
        String value = written.substring(equals + 1);
        if (!tag.attributes().contains(name)) {
            throw new IllegalArgumentException(origin + ": " + tag + " has no attribute " + name + ", see Tag");
        }
        attributes.put(name, name.equals("city") || name.equals("name") ? value.replace('_', ' ') : value);
    }
}
