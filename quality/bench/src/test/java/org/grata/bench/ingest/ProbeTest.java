package org.grata.bench.ingest;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProbeTest {
    @Test
    void readsTheBytesInUseFromTheEndOfAHistogram() {
        assertThat(Probe.liveBytes("""
                4711:
                 num     #instances         #bytes  class name (module)
                -------------------------------------------------------
                   1:        123456       12345678  [B (java.base@25)
                Total       1234567       43210987
                """)).isEqualTo(43_210_987);
    }

    @Test
    void addsUpThePausesOfAllKinds() {
        assertThat(Probe.pauseSeconds("""
                # TYPE jvm_gc_pause_seconds summary
                jvm_gc_pause_seconds_count{action="end of minor GC",gc="Copy"} 7.0
                jvm_gc_pause_seconds_sum{action="end of minor GC",gc="Copy"} 0.25
                jvm_gc_pause_seconds_sum{action="end of major GC",gc="MarkSweepCompact"} 0.5
                """)).isEqualTo(0.75);
        assertThat(Probe.pauseSeconds("")).isZero();
    }

    @Test
    void measuresAProcess() throws Exception {
        assertThat(Probe.residentMb(ProcessHandle.current().pid())).isBetween(10.0, 2_000.0);
    }
}
