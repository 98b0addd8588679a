package org.grata.extraction;

import org.grata.message.Deadline;
import org.grata.message.Measure;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Limits that nobody would set, and that texts tell all the same. */
class OddLimitsTest {
    @Test
    void moreHoursThanAnybodyCanWaitLimitNothing() {
        Measure measure = only("Norway gave two Chilean diplomats 999999999999 hours to leave the country.");
        assertThat(measure.headcount().count()).isEqualTo(2);
        assertThat(measure.deadline()).isEqualTo(Deadline.none());
    }

    @Test
    void theLastYearThereIsIsAYear() {
        Measure measure = only("Norway has expelled two Chilean diplomats, who have until 31 December 9999.");
        assertThat(measure.deadline().iso()).isEqualTo("9999-12-31");
    }

    private static Measure only(String text) {
        assertThat(Extractions.english(text).measures()).hasSize(1);
        return Extractions.english(text).measures().getFirst();
    }
}
