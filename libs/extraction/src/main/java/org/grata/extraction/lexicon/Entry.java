package org.grata.extraction.lexicon;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a phrase means.
 *
 * @param attributes as written in the section header
 * @param origin file and line, for reviewers and test failures
 */
public record Entry(Tag tag, Map<String, String> attributes, String origin) {
    public Entry {
        attributes = Map.copyOf(attributes);
    }

    public @Nullable String get(String attribute) {
        return attributes.get(attribute);
    }

    public String get(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    public boolean is(String attribute, String value) {
        return value.equals(attributes.get(attribute));
    }
}
