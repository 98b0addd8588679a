package org.grata.extraction.text;

import java.util.List;

import org.grata.extraction.text.Sentence.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageReaderTest {
    private static final PageCues CUES = new PageCues() {
        @Override
        public boolean isNoise(List<Token> line) {
            return line.getFirst().norm().equals("advertisement");
        }

        @Override
        public boolean isAbbreviation(List<Token> line, int word) {
            return line.get(word).norm().equals("mr");
        }

        @Override
        public boolean mayFollowNumber(List<Token> line, int token) {
            return line.get(token).norm().equals("april");
        }
    };

    private static List<Sentence> read(String text) {
        return PageReader.read(text, CUES);
    }

    private static List<String> written(String text, Role role) {
        return read(text).stream()
                .filter(sentence -> sentence.role() == role)
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .toList();
    }

    @Test
    void theFirstShortLineIsTheTitle() {
        String text = "Norway expels two\nBy a hand\nNorway has acted. Chile has not.";
        assertThat(written(text, Role.TITLE)).containsExactly("Norway expels two");
        assertThat(written(text, Role.FRAGMENT)).containsExactly("By a hand");
        assertThat(written(text, Role.BODY)).containsExactly("Norway has acted.", "Chile has not.");
    }

    @Test
    void aPlaceBeforeADashIsTheDateline() {
        String text = "OSLO, May 18 - Norway has acted.";
        assertThat(written(text, Role.DATELINE)).containsExactly("OSLO, May 18");
        assertThat(written(text, Role.BODY)).containsExactly("Norway has acted.");
    }

    @Test
    void noiseIsLeftOut() {
        assertThat(read("Advertisement of the day.\n\nNorway has acted.")).hasSize(1);
    }

    @Test
    void abbreviationsAndOrdinalsEndNoSentence() {
        assertThat(written("Mr. Hansen said so on 12. April in Oslo. He left.", Role.BODY))
                .containsExactly("Mr. Hansen said so on 12. April in Oslo.", "He left.");
    }

    @Test
    void quotesStayWithTheirSentence() {
        assertThat(written("\"Norway has acted.\" Chile has not.", Role.BODY))
                .containsExactly("\"Norway has acted.\"", "Chile has not.");
    }

    @Test
    void textWithoutFullStopsIsCut() {
        List<Sentence> sentences = read("word ".repeat(1000) + ".");
        assertThat(sentences).hasSizeGreaterThan(3);
        assertThat(sentences).allMatch(sentence -> sentence.tokens().size() <= 250);
    }

    @Test
    void sentencesAreNumberedInOrder() {
        assertThat(read("Title\nOne. Two.\nThree.")).extracting(Sentence::index).containsExactly(0, 1, 2, 3);
        assertThat(read("One. Two.\nThree.")).extracting(Sentence::paragraph).containsExactly(0, 0, 1);
    }

    @Test
    void emptyTextHasNoSentences() {
        assertThat(read("")).isEmpty();
        assertThat(read("\n\n \n")).isEmpty();
    }
}
