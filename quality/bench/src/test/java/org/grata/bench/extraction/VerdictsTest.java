package org.grata.bench.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.grata.extraction.training.AnnotatedText;
import org.grata.extraction.training.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictsTest {
    @Test
    void tellsWhatTurnedRightAndWhatTurnedWrong(@TempDir Path folder) throws IOException {
        AnnotatedText text = new AnnotatedText(
                "t-1",
                "en",
                Instant.parse("2024-05-06T10:00:00Z"),
                "text",
                List.of(told("NO", "CL", 2), told("PE", "BO", 3)),
                List.of("", ""),
                "");
        Verdicts before = new Verdicts();
        before.add(text, List.of(told("NO", "CL", 2), told("SE", "CL", 1)));
        Path json = Files.writeString(
                folder.resolve("before.json"),
                new ObjectMapper().writeValueAsString(Map.of("verdicts", before.byText())));
        Verdicts now = new Verdicts();
        now.add(text, List.of(told("NO", "CL", 9), told("PE", "BO", 3), told("FI", "BO", 3)));

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        now.compare(Verdicts.read(json), new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "- t-1 false: FI expels BO ANNOUNCED",
                        "+ t-1 right: PE expels BO ANNOUNCED 3 null",
                        "+ t-1 no longer false: SE expels CL ANNOUNCED",
                        "- t-1 no longer right: NO expels CL ANNOUNCED 2 null",
                        "2 events turned right, 2 turned wrong");
    }

    private static Told told(String receiving, String sending, int count) {
        return new Told(
                receiving,
                sending,
                "ANNOUNCED",
                count,
                "EXACT",
                "DIPLOMAT",
                Set.of(),
                "2024-05-06",
                "NONE",
                null,
                Set.of(),
                false,
                1);
    }
}
