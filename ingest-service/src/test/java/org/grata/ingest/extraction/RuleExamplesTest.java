package org.grata.ingest.extraction;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.grata.ingest.extraction.lexicon.Language;
import org.grata.ingest.extraction.lexicon.LexiconFile.Rule;
import org.grata.ingest.extraction.lexicon.Match;
import org.grata.ingest.extraction.lexicon.PhraseTrie.Slots;
import org.grata.ingest.extraction.text.Tokenizer;
import org.grata.message.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the examples beside the rules. {@code > text => NO CL 2 P10D} wants one measure that has all
 * these words; {@code => none} wants none; without an arrow the section's own phrase must match.
 */
class RuleExamplesTest {
    private static final Instant PUBLISHED = Instant.parse("2022-03-01T12:00:00Z");

    static Stream<Arguments> examples() {
        return Language.available().stream().map(Language::load).flatMap(language -> language.rules().stream()
                .flatMap(rule -> examples(language, rule)));
    }

    private static Stream<Arguments> examples(Language language, Rule rule) {
        return rule.examples().stream().map(example -> Arguments.of(language, rule, example));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("examples")
    void holds(Language language, Rule rule, String example) {
        int arrow = example.indexOf("=>");
        if (arrow < 0) {
            List<Match> matches = language.matches(rule.entry().tag().layer(), Tokenizer.tokenize(example), Slots.NONE);
            assertThat(matches)
                    .as(rule.entry().origin())
                    .anyMatch(match -> match.tag() == rule.entry().tag());
            return;
        }
        String text = example.substring(0, arrow).strip();
        String wanted = example.substring(arrow + 2).strip();
        List<Measure> measures = Extractions.EXTRACTOR
                .extract(new Announcement(text, PUBLISHED, language.code(), null))
                .measures();
        if (wanted.equals("none")) {
            assertThat(measures).as(rule.entry().origin()).isEmpty();
        } else {
            assertThat(measures).as(rule.entry().origin() + " wants " + wanted).anyMatch(measure -> words(measure)
                    .containsAll(List.of(wanted.split(" ", -1))));
        }
    }

    private static Set<String> words(Measure measure) {
        Set<String> words = new TreeSet<>(List.of(
                measure.receivingState(),
                measure.sendingState(),
                String.valueOf(measure.headcount().count()),
                measure.headcount().qualifier().name(),
                measure.category().name(),
                measure.status().name(),
                measure.deadline().type().name()));
        if (measure.deadline().iso() != null) {
            words.add(measure.deadline().iso());
        }
        measure.grounds().forEach(ground -> words.add(ground.name()));
        return words;
    }
}
