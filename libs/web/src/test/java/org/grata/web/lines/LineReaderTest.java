package org.grata.web.lines;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineReaderTest {
    private static LineReader over(String text, int longest) {
        return new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
    }

    @Test
    void blankLinesAreSkippedAndCounted() throws IOException {
        LineReader lines = over("one\n\n \t\r\ntwo", 10);
        assertThat(lines.next()).asString(StandardCharsets.UTF_8).isEqualTo("one");
        assertThat(lines.line()).isEqualTo(1);
        assertThat(lines.next()).asString(StandardCharsets.UTF_8).isEqualTo("two");
        assertThat(lines.line()).isEqualTo(4);
        assertThat(lines.next()).isNull();
    }

    @Test
    void aLineThatIsTooLongIsCutAndTheNextIsWhole() throws IOException {
        LineReader lines = over("12345\n123456\n1\n", 5);
        assertThat(lines.next()).hasSize(5);
        assertThat(lines.isTooLong()).isFalse();
        assertThat(lines.next()).hasSize(5);
        assertThat(lines.isTooLong()).isTrue();
        assertThat(lines.next()).hasSize(1);
        assertThat(lines.isTooLong()).isFalse();
    }
}
