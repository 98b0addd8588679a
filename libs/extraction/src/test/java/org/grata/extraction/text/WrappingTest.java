package org.grata.extraction.text;

import java.util.BitSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WrappingTest {
    private static final String WIRE = """
            OSLO, May 6 - Norway asked Chile on Monday to withdraw
            Captain Soto and two others of the embassy, because
            Oslo sees in what they did no part of the work of a
            mission.

            The ministry gave them until Friday at noon, a man in
            Santiago said.
            """;

    @Test
    void fullLinesAreOneParagraph() {
        BitSet wraps = Wrapping.of(WIRE);
        for (String before : new String[] {"withdraw", "because", "work of a", "man in"}) {
            assertThat(wraps.get(WIRE.indexOf(before + "\n") + before.length()))
                    .as(before)
                    .isTrue();
        }
        assertThat(wraps.get(WIRE.indexOf("mission.") + "mission.".length())).isFalse();
    }

    @Test
    void linesThatHadRoomForMoreStandAlone() {
        String headlines = """
                Norway asks Chile to withdraw three of its embassy's staff
                Ferry strike ends
                Oslo marathon sold out within two hours of opening
                """;
        assertThat(Wrapping.of(headlines).isEmpty()).isTrue();
    }

    @Test
    void whiteSpaceWithinALineIsNoWidth() {
        String spaced = WIRE.replace("Chile on", "Chile   on").replace("\n", " \n");
        assertThat(Wrapping.of(spaced).get(spaced.indexOf("withdraw") + "withdraw".length() + 1))
                .isTrue();
    }

    @Test
    void aTextWithoutLinesHasNone() {
        assertThat(Wrapping.of("").isEmpty()).isTrue();
        assertThat(Wrapping.of("\n\n").isEmpty()).isTrue();
    }
}
