package org.grata.bench.stack;

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
    void addsUpTheGenerationsOfTheHeap() {
        assertThat(Probe.heap("""
                jvm_memory_used_bytes{area="nonheap",id="Metaspace"} 5.0E8
                jvm_memory_used_bytes{area="heap",id="Eden Space"} 1048576.0
                jvm_memory_used_bytes{area="heap",id="Tenured Gen"} 2.097152E7
                jvm_memory_committed_bytes{area="heap",id="Eden Space"} 2097152.0
                jvm_memory_committed_bytes{area="heap",id="Tenured Gen"} 4.194304E7
                jvm_memory_max_bytes{area="heap",id="Eden Space"} 1.048576E7
                jvm_memory_max_bytes{area="heap",id="Tenured Gen"} 2.57949696E8
                """)).isEqualTo(new Probe.Heap(21, 42, 256));
    }

    @Test
    void measuresAProcess() throws Exception {
        assertThat(Probe.residentMb(ProcessHandle.current().pid())).isBetween(10.0, 2_000.0);
        Probe.Resident resident = Probe.resident(ProcessHandle.current().pid());
        assertThat(resident.all()).isBetween(10.0, 2_000.0);
        assertThat(resident.ofFiles()).isPositive().isLessThan(resident.all());
    }
}
