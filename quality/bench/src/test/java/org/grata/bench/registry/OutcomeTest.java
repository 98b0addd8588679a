package org.grata.bench.registry;

import java.util.List;
import java.util.Map;

import org.grata.bench.report.Table;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomeTest {
    private static final Outcome OUTCOME = new Outcome(
            Map.of("nothing", new Window(8_000, 0.2, 1)),
            List.of(
                    new Measured("read", "read", 1_000, new Window(8_000, 0.2, 1), new Window(4_000, 0.5, 2)),
                    new Measured("listBySending", "list", 1_000, new Window(4_000, 0.5, 2), new Window(1_000, 2, 4)),
                    new Measured("listBySending", "list", 5_000, new Window(500, 4, 8), new Window(250, 8, 10))));

    @Test
    void aMedianIsTakenOfEachValue() {
        assertThat(Window.median(List.of(new Window(3, 10, 300), new Window(1, 30, 100), new Window(2, 20, 200))))
                .isEqualTo(new Window(2, 20, 200));
    }

    @Test
    void showsEachSideOfOneNumberOfExpulsions() {
        assertThat(OUTCOME.table(5_000).lines())
                .containsExactly(
                        "5,000 expulsions     /s  p50 ms  p99 ms  / database  / empty",
                        "list, PostgreSQL    500       4       8",
                        "  the registry      250       8      10        0.50     0.03",
                        "nothing           8,000    0.20       1");
    }

    @Test
    void ratiosStandBesideTheirTargets() {
        assertThat(Table.of(OUTCOME.ratios()).lines())
                .containsExactly(
                        "measure                        value  target",
                        "read at 1,000 / database        0.50",
                        "read at 1,000 / empty           0.50  ≥ 0.40     met",
                        "list at 1,000 / database        0.25  ≥ 0.30  MISSED",
                        "list at 1,000 / empty           0.13",
                        "list at 5,000 / database        0.50  ≥ 0.30     met",
                        "list at 5,000 / empty           0.03",
                        "list, p99 at 5,000 / at 1,000   2.50     ≤ 2  MISSED");
        assertThat(OUTCOME.all()).hasSize(3 + 3 * 6 + 7);
    }

    @Test
    void aListNeedsAThousandExpulsionsAndTheirNumbersAscend() {
        assertThat(RegistryCommand.ascending(List.of(1_000, 1_000_000))).isTrue();
        assertThat(RegistryCommand.ascending(List.of(999))).isFalse();
        assertThat(RegistryCommand.ascending(List.of(2_000, 2_000))).isFalse();
        assertThat(RegistryCommand.ascending(List.of())).isFalse();
    }

    @Test
    void pairsAreAllDifferentAndAbroad() {
        assertThat(Pair.all(List.of("AA", "BB", "CC")))
                .containsExactly(
                        new Pair("AA", "BB"),
                        new Pair("BB", "CC"),
                        new Pair("CC", "AA"),
                        new Pair("AA", "CC"),
                        new Pair("BB", "AA"),
                        new Pair("CC", "BB"));
    }
}
