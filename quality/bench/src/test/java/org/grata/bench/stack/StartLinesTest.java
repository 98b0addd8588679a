package org.grata.bench.stack;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class StartLinesTest {
    private static final List<String> LINES = List.of(
            "  database     2.0 s  embedded PostgreSQL",
            "  notify      12.7 s  http://127.0.0.1:8083",
            "  ingest       6.4 s  http://127.0.0.1:8081");

    @Test
    void tellsWhenAPartWasReady() {
        assertThat(StartLines.time(LINES, "notify")).isEqualTo(Duration.ofMillis(12_700));
        assertThat(StartLines.time(LINES, "ingest")).isEqualTo(Duration.ofMillis(6_400));
    }

    @Test
    void refusesAPartOfWhichNothingIsTold() {
        assertThatIllegalArgumentException().isThrownBy(() -> StartLines.time(LINES, "registry"));
    }
}
