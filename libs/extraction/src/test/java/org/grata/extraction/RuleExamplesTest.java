package org.grata.extraction;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.grata.extraction.lexicon.Language;
import org.grata.extraction.lexicon.Languages;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Slots;
import org.grata.extraction.lexicon.source.LexiconFile.Rule;
import org.grata.extraction.lexicon.source.LexiconSource;
import org.grata.extraction.text.Tokenizer;
import org.grata.message.Measure;
import org.grata.vocabulary.MeasureStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the examples beside the rules. {@code > text => NO CL 2 P10D} wants exactly one measure: who
 * receives, who sends, how many, {@code ANNOUNCED} unless another status is told, and with it all
 * values that follow, among them the month or year of background; {@code ;} stands between several measures.
 * {@code => none} wants none; without an arrow the section's own phrase must match.
 */
class RuleExamplesTest {
    private static final Instant PUBLISHED = Instant.parse("2022-03-01T12:00:00Z");
    private static final Path SOURCES = Path.of("src/main/lexicon");
    private static final Languages LANGUAGES = new Languages();
    /** Receiving State, sending State, number of persons. */
    private static final int WHO_WHOM_HOW_MANY = 3;

    static Stream<Arguments> examples() {
        return LANGUAGES.codes().stream().sorted().flatMap(code -> LexiconSource.rules(SOURCES, code).stream()
                .flatMap(rule -> rule.examples().stream().map(example -> Arguments.of(code, rule, example))));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("examples")
    void holds(String code, Rule rule, String example) {
        int arrow = example.indexOf("=>");
        if (arrow < 0) {
            Language language = Objects.requireNonNull(LANGUAGES.find(code));
            List<Match> matches = language.matches(
                    rule.entry().tag().layer(), language.symbols(Tokenizer.tokenize(example)), Slots.NONE);
            assertThat(matches)
                    .as(rule.entry().origin())
                    .anyMatch(match -> match.tag() == rule.entry().tag());
            return;
        }
        List<Measure> found = Extractions.RULES
                .extract(new Announcement(example.substring(0, arrow).strip(), PUBLISHED, code, null))
                .measures();
        String wanted = example.substring(arrow + 2).strip();
        List<String> expected = wanted.equals("none") ? List.of() : List.of(wanted.split("\\s*;\\s*", -1));
        assertThat(missing(expected, found))
                .as("%s: %s gives %s", rule.entry().origin(), example, told(found))
                .isEmpty();
        assertThat(found)
                .as("%s: %s gives %s", rule.entry().origin(), example, told(found))
                .hasSameSizeAs(expected);
    }

    private static List<String> missing(List<String> expected, List<Measure> found) {
        List<Measure> left = new ArrayList<>(found);
        List<String> missing = new ArrayList<>();
        for (String want : expected) {
            left.stream()
                    .filter(measure -> fits(want, measure))
                    .findFirst()
                    .ifPresentOrElse(left::remove, () -> missing.add(want));
        }
        return missing;
    }

    private static boolean fits(String wanted, Measure measure) {
        List<String> words = List.of(wanted.split("\\s+", -1));
        List<String> who = List.of(
                measure.receivingState(),
                measure.sendingState(),
                String.valueOf(measure.headcount().count()));
        return words.size() >= WHO_WHOM_HOW_MANY
                && words.subList(0, WHO_WHOM_HOW_MANY).equals(who)
                && status(words).equals(measure.status())
                && values(measure).containsAll(words.subList(WHO_WHOM_HOW_MANY, words.size()));
    }

    private static MeasureStatus status(List<String> words) {
        return Stream.of(MeasureStatus.values())
                .filter(status -> words.contains(status.name()))
                .findFirst()
                .orElse(MeasureStatus.ANNOUNCED);
    }

    private static Set<String> values(Measure measure) {
        Set<String> values = new TreeSet<>(List.of(
                measure.headcount().qualifier().name(),
                measure.category().name(),
                measure.status().name(),
                measure.deadline().type().name()));
        if (measure.deadline().iso() != null) {
            values.add(measure.deadline().iso());
        }
        if (measure.announcedIn() != null) {
            values.add(measure.announcedIn());
        }
        measure.grounds().forEach(ground -> values.add(ground.name()));
        return values;
    }

    private static List<String> told(List<Measure> found) {
        return found.stream()
                .map(measure -> String.join(
                        " ",
                        measure.receivingState(),
                        measure.sendingState(),
                        String.valueOf(measure.headcount().count()),
                        String.join(" ", values(measure))))
                .toList();
    }
}
