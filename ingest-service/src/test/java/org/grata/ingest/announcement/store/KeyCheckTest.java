package org.grata.ingest.announcement.store;

import java.time.Duration;

import org.grata.base.startup.Fault;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeyCheckTest {
    @Test
    void anHourWillDo() {
        assertThat(new KeyCheck(() -> Duration.ofHours(1)).faults()).isEmpty();
    }

    @Test
    void lessIsAFault() {
        assertThat(new KeyCheck(() -> Duration.ofMinutes(59)).faults())
                .singleElement()
                .extracting(Fault::toString)
                .isEqualTo("grata.ingest.idempotency-keys.retention: is PT59M: keys would be forgotten while their"
                        + " calls may be repeated (give it at least PT1H)");
    }
}
