package org.grata.extraction.lexicon;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.grata.extraction.lexicon.source.LexiconCompiler;
import org.grata.extraction.lexicon.source.LexiconFile.Rule;
import org.grata.extraction.text.Tokenizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AutomatonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "expel*; expelling them; 1",
                "sen(d|t) [them] home; sent home again; 2",
                "sen(d|t) [them] home; send them home; 3",
                "order ... out; order the two out; 4",
                "order ~ out; order the two out; 4",
                "order ~ out; order out; 2",
                "may ~ stay ~ only; may now stay only; 4",
                "a _ c; a b c; 3",
                "May; May; 1",
                "May; may; 0",
                "Russia's; Russia's embassy; 2"
            })
    void matchesTheLongest(String phrase, String text, int tokens) {
        Match match = match(text, new Rule(entry("test"), List.of(phrase), List.of()));
        assertThat(match == null ? 0 : match.to()).isEqualTo(tokens);
    }

    @Test
    void followsEveryStemOfAWord() {
        Entry shorter = entry("short");
        Match match = match(
                "withdrawn the exequatur",
                new Rule(shorter, List.of("withdr* the exequatur"), List.of()),
                new Rule(entry("longer"), List.of("withdraw* the status"), List.of()));
        assertThat(match).isNotNull();
        assertThat(match.entry()).isEqualTo(shorter);
    }

    @Test
    void givesTheFirstMeaningOfAPhraseThatHasTwo() {
        Entry first = entry("first");
        Match match = match(
                "declared unwelcome",
                new Rule(first, List.of("declared (unwelcome|undesirable)"), List.of()),
                new Rule(entry("second"), List.of("declared unwelcome"), List.of()));
        assertThat(match).isNotNull();
        assertThat(match.entry()).isEqualTo(first);
    }

    @Test
    void countsInItsReachTheWordsOfAGap() {
        Automaton frames = compiled(new Rule(entry("test"), List.of("give notice", "order ... out now"), List.of()))
                .automaton(Tag.TRIGGER.layer());
        assertThat(frames.reach()).isEqualTo(1 + Automaton.GAP + 2);
    }

    private static @Nullable Match match(String text, Rule... rules) {
        Language language = compiled(rules);
        return language.automaton(Tag.TRIGGER.layer()).match(language.symbols(Tokenizer.tokenize(text)), 0, Slots.NONE);
    }

    private static Language compiled(Rule... rules) {
        return new Language("en", Set.of(), Map.of(), ByteBuffer.wrap(LexiconCompiler.compile(List.of(rules))));
    }

    private static Entry entry(String origin) {
        return new Entry(Tag.TRIGGER, Map.of(), origin);
    }
}
