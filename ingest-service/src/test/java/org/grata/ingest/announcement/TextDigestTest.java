package org.grata.ingest.announcement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextDigestTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "two words",
                " two words\n",
                "two\r\nwords",
                "two \u00a0\t words",
                "\uFEFFtwo\u2028words",
                "two\n\n\nwords"
            })
    void whiteSpaceMakesNoDifference(String text) {
        assertThat(TextDigest.of(text)).isEqualTo(TextDigest.of("two words"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"twowords", "Two words", "two words.", "two w\u00f6rds", "words two"})
    void wordsMakeADifference(String text) {
        assertThat(TextDigest.of(text)).isNotEqualTo(TextDigest.of("two words"));
    }

    @Test
    void isSha256OfTheWords() {
        assertThat(TextDigest.of(" abc ").hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
