package org.grata.bench.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.grata.extraction.training.AnnotatedText;
import org.grata.extraction.training.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

class EvaluationTest {
    private static final LocalDate PUBLISHED = LocalDate.parse("2024-05-06");

    @Test
    void countsMatchesExactMatchesAndFalseEvents() {
        Score score = new Score();
        Told right = told("NO", "CL", 2, "P3D", "EMBASSY oslo");
        Told wrongCount = told("NO", "CL", 3, "P3D", "EMBASSY oslo");
        assertThat(score.add(text(right), List.of(right))).isTrue();
        assertThat(score.add(text(right), List.of(wrongCount))).isFalse();
        assertThat(score.add(text(right), List.of())).isFalse();
        assertThat(score.add(text(), List.of(right))).isFalse();

        assertThat(score.precision()).isEqualTo(2 / 3.0, offset(1e-9));
        assertThat(score.recall()).isEqualTo(2 / 3.0, offset(1e-9));
        assertThat(score.f1()).isEqualTo(4 / 6.0, offset(1e-9));
        assertThat(score.exactF1()).isEqualTo(2 / 6.0, offset(1e-9));
        assertThat(score.announcedF1()).isEqualTo(4 / 6.0, offset(1e-9));
        assertThat(score.falseOnEmpty()).isEqualTo(1);
        assertThat(score.falseAnnounced()).isEqualTo(1);
        assertThat(score.fields().get("count")).isEqualTo(new Score.Share(1, 2));
        assertThat(score.fields().get("deadline")).isEqualTo(new Score.Share(2, 2));
    }

    @Test
    void hoursDaysAndTheDayTheyEndOnAreTheSameDeadline() {
        Told days = told("NO", "CL", 2, "P3D", "EMBASSY");
        assertThat(days.sameDeadline(told("NO", "CL", 2, "PT72H", "EMBASSY"), PUBLISHED))
                .isTrue();
        assertThat(days.sameDeadline(told("NO", "CL", 2, "2024-05-09", "EMBASSY"), PUBLISHED))
                .isTrue();
        assertThat(days.sameDeadline(told("NO", "CL", 2, "PT71H", "EMBASSY"), PUBLISHED))
                .isFalse();
        assertThat(days.sameDeadline(told("NO", "CL", 2, "2024-05-10", "EMBASSY"), PUBLISHED))
                .isFalse();
        assertThat(days.sameDeadline(told("NO", "CL", 2, null, "EMBASSY"), PUBLISHED))
                .isFalse();
    }

    @Test
    void aCityThatIsNotToldIsForgivenAndDiacriticsAre() throws IOException {
        String event = """
                {"expelling": "NO", "sending": "CL", "status": "announced", "count": 2, "countQualifier": "exact",
                 "personCategory": "diplomat", "missions": [{"kind": "consulate", "city": "Tromsó"}],
                 "announcedOn": null, "deadline": {"type": "none", "iso": null}, "grounds": ["espionage"],
                 "retaliation": false}""";
        Told read = Told.of(new ObjectMapper().readTree(event));
        assertThat(read.missions()).containsExactly("CONSULATE tromso");
        assertThat(read.sameMissions(told("NO", "CL", 2, null, "CONSULATE"))).isTrue();
        assertThat(read.sameMissions(told("NO", "CL", 2, null, "CONSULATE bergen")))
                .isFalse();
        assertThat(read.sameMissions(told("NO", "CL", 2, null, "EMBASSY"))).isFalse();
    }

    @Test
    void aFileThatIsNotInTheFormatIsRefusedByLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.jsonl"), """
                {"id": "1", "lang": "en", "published": "2024-05-06T00:00:00Z", "text": "a"}
                {"id": "2", "lang": "en", "published": "2024-05-06T00:00:00Z"}
                """);
        assertThatThrownBy(() -> AnnotatedText.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + ", line 2: 'text' is missing or not a string");
    }

    private static AnnotatedText text(Told... expected) {
        return new AnnotatedText(
                "1", "en", Instant.parse("2024-05-06T10:00:00Z"), "text", List.of(expected), List.of(), "");
    }

    private static Told told(String receiving, String sending, int count, @Nullable String deadline, String mission) {
        String type = deadline == null ? "NONE" : deadline.startsWith("P") ? "DURATION" : "DATE";
        return new Told(
                receiving,
                sending,
                "ANNOUNCED",
                count,
                "EXACT",
                "DIPLOMAT",
                Set.of(mission),
                "2024-05-06",
                type,
                deadline,
                Set.of("ESPIONAGE"),
                false,
                1);
    }
}
