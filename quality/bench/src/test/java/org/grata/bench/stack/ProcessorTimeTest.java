package org.grata.bench.stack;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessorTimeTest {
    @Test
    void waitingAndIdlenessAreNotBusy() {
        assertThat(ProcessorTime.busy("""
                cpu  100 20 30 99999 88888 4 5 7777 60 0
                cpu0 50 10 15 50000 40000 2 2 4000 30 0
                """)).isEqualTo(Duration.ofMillis(1_590));
    }

    @Test
    void isToldOfATimeBetween() {
        ProcessorTime before = new ProcessorTime(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofSeconds(5));
        ProcessorTime after = new ProcessorTime(Duration.ofSeconds(4), Duration.ofSeconds(16), Duration.ofSeconds(9));
        ProcessorTime used = after.since(before);
        assertThat(used.processors()).isEqualTo(0.75);
        assertThat(used.ofMachine()).isEqualTo(1.5);
    }

    @Test
    void measuresAProcess() throws Exception {
        ProcessorTime now = ProcessorTime.now(List.of(ProcessHandle.current().pid()));
        assertThat(now.processes()).isPositive().isLessThan(now.machine());
    }
}
