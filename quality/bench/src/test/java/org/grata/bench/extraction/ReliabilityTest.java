package org.grata.bench.extraction;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

class ReliabilityTest {
    @Test
    void bandsTellHowOftenASharedConfidenceIsRight() {
        Reliability reliability = new Reliability();
        reliability.add(0.95, true, true, true);
        reliability.add(0.91, true, true, false);
        reliability.add(0.35, true, false, false);
        reliability.add(0.30, false, true, true);

        assertThat(reliability.bands()).hasSize(2);
        Reliability.Band sure = reliability.bands().getFirst();
        assertThat(sure.events()).isEqualTo(2);
        assertThat(sure.mean()).isEqualTo(0.93, offset(1e-9));
        assertThat(sure.right()).isEqualTo(0.5);
        assertThat(sure.believed()).isEqualTo(1);
        Reliability.Band doubtful = reliability.bands().getLast();
        assertThat(doubtful.right()).isEqualTo(0.5);
        assertThat(doubtful.believed()).as("of the three announced").isEqualTo(2 / 3.0, offset(1e-9));
    }

    @Test
    void recallStopsWhereTooManyOfTheBelievedAreWrong() {
        Reliability reliability = new Reliability();
        reliability.add(0.9, true, true, true);
        reliability.add(0.8, true, true, true);
        reliability.add(0.7, true, false, false);
        reliability.add(0.6, true, true, true);

        assertThat(reliability.recallAt(0.95, 4)).isEqualTo(0.5);
        assertThat(reliability.recallAt(0.75, 4)).isEqualTo(0.75);
    }

    @Test
    void eventsOfOneConfidenceAreBelievedTogether() {
        Reliability reliability = new Reliability();
        reliability.add(0.97, true, true, true);
        reliability.add(0.97, true, false, false);
        assertThat(reliability.recallAt(0.95, 1)).isZero();
    }
}
