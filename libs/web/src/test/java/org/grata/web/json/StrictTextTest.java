package org.grata.web.json;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StrictTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a continuation byte alone,        6180,       1",
        "a sequence cut short,             6161c3,     2",
        "an over-long form,                c0af,       0",
        "an over-long form of three bytes, 61e080af,   1",
        "an encoded surrogate,             eda080,     0",
        "beyond U+10FFFF,                  f4908080,   0",
        "Latin-1,                          636166e9,   3"
    })
    void wrongBytesAreFoundWhereTheyStand(String what, String hex, int offset) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertThat(StrictText.decode(bytes))
                .as(what)
                .isEqualTo(new StrictText.Malformed(new String(bytes, 0, offset, StandardCharsets.UTF_8), offset));
    }

    @Test
    void everyScalarValueIsDecoded() {
        String text = "a\u00e9\u20ac\uffff\ud83d\ude00\udbff\udfff";
        assertThat(StrictText.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(new StrictText.Text(text));
    }

    @Test
    void whatNoTextMayHoldIsNamed() {
        assertThat(StrictText.fault("a\u0000")).hasValue("must not contain the character U+0000");
        assertThat(StrictText.fault("\udc00a")).hasValue("must not contain half of a surrogate pair");
        assertThat(StrictText.fault("a\ud83d")).hasValue("must not contain half of a surrogate pair");
        assertThat(StrictText.fault("\ud83d\ude00 \u0001")).isEmpty();
    }

    @Test
    void whatIsShownIsShortAndWellFormed() {
        assertThat(StrictText.shown("a\u0000\ud800b", 10)).isEqualTo("a\uFFFD\uFFFDb");
        assertThat(StrictText.shown("ab\ud83d\ude00", 3)).isEqualTo("ab\uFFFD…");
        assertThat(StrictText.shown(null, 3)).isEmpty();
    }
}
