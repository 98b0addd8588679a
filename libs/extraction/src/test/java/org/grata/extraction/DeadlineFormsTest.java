package org.grata.extraction;

import java.time.Instant;

import org.grata.message.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Limits in all forms that texts tell them in, by the rules alone; published on a Wednesday. */
class DeadlineFormsTest {
    private static final Instant PUBLISHED = Instant.parse("2024-05-08T10:00:00Z");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/limits/forms.csv", delimiter = '|', numLinesToSkip = 1)
    void areRead(String language, String text, String wanted) {
        assertThat(Extractions.RULES
                        .extract(new Announcement(text, PUBLISHED, language, null))
                        .measures())
                .singleElement()
                .extracting(DeadlineFormsTest::told)
                .isEqualTo(wanted);
    }

    private static String told(Measure measure) {
        return measure.deadline().iso() == null
                ? measure.deadline().type().name()
                : measure.deadline().iso();
    }
}
