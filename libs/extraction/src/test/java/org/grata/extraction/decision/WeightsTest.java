package org.grata.extraction.decision;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WeightsTest {
    private static final int MOST_BYTES = 1024 * 1024;

    @Test
    void whatTheBuildLearnedIsReadAsItWasWrittenAndSmall() {
        Weights weights = Weights.load();
        byte[] written = weights.written();
        assertThat(written).hasSizeLessThan(MOST_BYTES);
        assertThat(Weights.load().written()).isEqualTo(written);
        assertThat(weights.outcomes()).hasSize(Outcome.COUNT - 1);
        assertThat(weights.thresholds()).allMatch(threshold -> threshold > 0 && threshold < 1);
    }
}
