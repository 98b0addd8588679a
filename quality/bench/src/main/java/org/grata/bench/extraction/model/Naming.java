package org.grata.bench.extraction.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.grata.extraction.RuleExtractor;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Span;

/** Words of a text that name States by the tables of the extractor. */
final class Naming {
    private final RuleExtractor rules;

    Naming(RuleExtractor rules) {
        this.rules = rules;
    }

    /**
     * A State and its words.
     *
     * @param code as in messages
     */
    record Named(String code, String words) {}

    /** The first words that name a State. */
    Optional<String> of(String code, String text, String language) {
        return all(text, language).stream()
                .filter(named -> named.code().equals(code))
                .map(Named::words)
                .findFirst();
    }

    List<Named> all(String text, String language) {
        List<Named> named = new ArrayList<>();
        for (Reading reading : rules.read(text, language)) {
            for (int i = 0; i < reading.size(); i++) {
                Match match = reading.at(i);
                if (match != null) {
                    String words = reading.written(new Span(match.from(), match.to()));
                    codes(match).forEach(code -> named.add(new Named(code, words)));
                }
            }
        }
        return named;
    }

    private static Stream<String> codes(Match match) {
        return Stream.concat(
                Stream.ofNullable(match.entry().get("code")),
                Stream.ofNullable(match.entry().get("codes")).flatMap(codes -> Arrays.stream(codes.split(",", -1))));
    }
}
