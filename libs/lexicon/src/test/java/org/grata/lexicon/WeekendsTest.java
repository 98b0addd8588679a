package org.grata.lexicon;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WeekendsTest {
    private static final Weekends WEEKENDS = Tables.weekends();

    @ParameterizedTest
    @CsvSource({
        "NO, 2024-05-10, 3, 2024-05-15",
        "NATO, 2024-05-10, 3, 2024-05-15",
        "EG, 2024-05-09, 3, 2024-05-14",
        "IL, 2024-05-09, 1, 2024-05-12",
        "IR, 2024-05-08, 1, 2024-05-11",
        "NP, 2024-05-10, 1, 2024-05-12",
        "BN, 2024-05-09, 2, 2024-05-13",
        "AF, 2024-05-09, 1, 2024-05-11",
        "AE, 2024-05-10, 1, 2024-05-13",
        "AE, 2017-06-08, 1, 2017-06-11",
        "SA, 2018-08-05, 5, 2018-08-12",
        "SA, 2012-03-14, 1, 2012-03-17"
    })
    void countWorkingDays(String state, LocalDate from, int days, LocalDate last) {
        assertThat(WEEKENDS.plus(state, from, days)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "NO, 2024-05-08, 2024-05-10",
        "NO, 2024-05-10, 2024-05-10",
        "NO, 2024-05-11, 2024-05-17",
        "QA, 2024-05-08, 2024-05-09"
    })
    void tellTheLastDayBefore(String state, LocalDate from, LocalDate last) {
        assertThat(WEEKENDS.lastBefore(state, from)).isEqualTo(last);
    }

    @Test
    void areSaturdayAndSundayInMostStates() {
        assertThat(WEEKENDS.isFree("CL", LocalDate.of(2024, 5, 11))).isTrue();
        assertThat(WEEKENDS.isFree("CL", LocalDate.of(2024, 5, 10))).isFalse();
    }
}
