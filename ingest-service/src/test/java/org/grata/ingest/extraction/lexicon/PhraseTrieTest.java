package org.grata.ingest.extraction.lexicon;

import java.util.Map;

import org.grata.ingest.extraction.lexicon.PhraseTrie.Slots;
import org.grata.ingest.extraction.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhraseTrieTest {
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
        PhraseTrie trie = new PhraseTrie();
        Entry entry = new Entry(Tag.TRIGGER, Map.of(), "test");
        Phrases.expand(phrase).forEach(parts -> trie.add(parts, entry));
        Match match = trie.match(Tokenizer.tokenize(text), 0, Slots.NONE);
        assertThat(match == null ? 0 : match.to()).isEqualTo(tokens);
    }

    @Test
    void followsEveryStemOfAWord() {
        PhraseTrie trie = new PhraseTrie();
        Entry shorter = new Entry(Tag.TRIGGER, Map.of(), "short");
        Entry longer = new Entry(Tag.TRIGGER, Map.of(), "longer");
        Phrases.expand("withdr* the exequatur").forEach(parts -> trie.add(parts, shorter));
        Phrases.expand("withdraw* the status").forEach(parts -> trie.add(parts, longer));
        Match match = trie.match(Tokenizer.tokenize("withdrawn the exequatur"), 0, Slots.NONE);
        assertThat(match).isNotNull();
        assertThat(match.entry()).isEqualTo(shorter);
    }
}
