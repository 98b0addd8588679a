package org.grata.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.grata.message.Extraction;
import org.grata.message.Headcount;
import org.grata.message.Measure;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.Ground;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.PersonCategory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The samples that every module shares. */
class SamplesTest {
    @Test
    void anAmbassadorWithFortyEightHours() throws IOException {
        Measure measure = only(read("ambassador.txt", "2024-05-06T10:00:00Z"));
        assertThat(measure.receivingState()).isEqualTo("PT");
        assertThat(measure.sendingState()).isEqualTo("UY");
        assertThat(measure.category()).isEqualTo(PersonCategory.AMBASSADOR);
        assertThat(measure.deadline().iso()).isEqualTo("PT48H");
        assertThat(measure.deadline().leaveBy()).hasToString("2024-05-08T11:00+01:00");
        assertThat(measure.grounds()).containsExactly(Ground.INTERFERENCE);
    }

    @Test
    void anAnswerAndWhatItAnswers() throws IOException {
        Extraction extraction = read("retaliation.txt", "2026-06-12T12:00:00Z");
        assertThat(extraction.measures()).hasSize(2);
        Measure answer = extraction.measures().get(0);
        assertThat(answer.receivingState()).isEqualTo("NO");
        assertThat(answer.retaliation()).isTrue();
        assertThat(answer.headcount()).isEqualTo(Headcount.of(2, CountQualifier.EXACT));
        assertThat(answer.deadline().iso()).isEqualTo("2026-06-19");
        Measure answered = extraction.measures().get(1);
        assertThat(answered.receivingState()).isEqualTo("KZ");
        assertThat(answered.status()).isEqualTo(MeasureStatus.REPORTED_PAST);
        assertThat(answered.announcedOn()).isEqualTo(LocalDate.of(2026, 6, 9));
    }

    @Test
    void nothingWhereNobodyMustLeave() throws IOException {
        assertThat(read("negative.txt", "2026-03-03T12:00:00Z").measures()).isEmpty();
    }

    private static Measure only(Extraction extraction) {
        List<Measure> measures = extraction.measures();
        assertThat(measures).hasSize(1);
        return measures.getFirst();
    }

    private static Extraction read(String name, String publishedAt) throws IOException {
        try (InputStream in = SamplesTest.class.getResourceAsStream("/fixtures/" + name)) {
            assertThat(in).as(name).isNotNull();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Extractions.EXTRACTOR.extract(new Announcement(text, Instant.parse(publishedAt), "en", null));
        }
    }
}
