package org.grata.ingest.announcement;

import java.util.List;

import org.grata.message.Extraction;
import org.grata.message.Measure;
import org.grata.vocabulary.Confirmation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class JudgementTest {
    @ParameterizedTest
    @CsvSource({"0.89, AUTOMATIC", "0.9, AUTOMATIC", "0.91, UNCONFIRMED", "1, UNCONFIRMED", "0, AUTOMATIC"})
    void aMeasureCountsWithoutAPersonFromTheConfidenceOn(double automaticFrom, Confirmation expected) {
        Measure measure = FakeExtractor.measure(0);
        assertThat(measure.confidence()).isEqualTo(0.9);

        Extraction judged = new Judgement(automaticFrom).of(new Extraction("en", List.of(measure), List.of()));

        assertThat(judged.measures()).containsExactly(measure.judged(expected));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aConfidenceLiesBetween0And1(double automaticFrom) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Judgement(automaticFrom));
    }
}
