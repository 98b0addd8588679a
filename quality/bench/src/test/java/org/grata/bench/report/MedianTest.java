package org.grata.bench.report;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MedianTest {
    @Test
    void theMedianOfAnEvenNumberIsTheLowerOne() {
        assertThat(Median.of(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(2);
        assertThat(Median.of(List.of(3.0))).isEqualTo(3);
    }
}
