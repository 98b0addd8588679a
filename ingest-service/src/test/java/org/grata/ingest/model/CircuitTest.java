package org.grata.ingest.model;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CircuitTest {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    private final Circuit circuit = new Circuit(2, Duration.ofSeconds(10), Duration.ofSeconds(30));

    @Test
    void opensAfterFailuresInARowAndTriesOneQuestionAfterThePause() {
        circuit.failed(NOON);
        assertThat(circuit.allowed(NOON, 4)).isEqualTo(4);
        circuit.answered();
        circuit.failed(NOON);
        circuit.failed(NOON);
        assertThat(circuit.allowed(NOON, 4)).isZero();
        assertThat(circuit.allowed(NOON.plusSeconds(9), 4)).isZero();
        assertThat(circuit.allowed(NOON.plusSeconds(10), 4)).isEqualTo(1);
        circuit.answered();
        assertThat(circuit.allowed(NOON.plusSeconds(10), 4)).isEqualTo(4);
    }

    @Test
    void thePauseDoublesUpToTheLongest() {
        circuit.failed(NOON);
        circuit.failed(NOON);
        circuit.failed(NOON);
        assertThat(circuit.allowed(NOON.plusSeconds(19), 1)).isZero();
        assertThat(circuit.allowed(NOON.plusSeconds(20), 1)).isEqualTo(1);
        for (int i = 0; i < 100; i++) {
            circuit.failed(NOON);
        }
        assertThat(circuit.allowed(NOON.plusSeconds(29), 1)).isZero();
        assertThat(circuit.allowed(NOON.plusSeconds(30), 1)).isEqualTo(1);
    }
}
