package org.grata.extraction.quoted;

import org.jspecify.annotations.Nullable;

/**
 * A State with the words that it rests on, as the reader tells both; neither is checked.
 *
 * @param code ISO 3166-1 alpha-2, or EU, NATO, UN, OSCE
 * @param quote how the sentence names it: "the Federal Government", "Russian"
 * @param namedBy other words of the text that name it, where the quote alone does not; null when it does
 */
public record QuotedState(
        String code, String quote, @Nullable String namedBy) {}
