package org.grata.bench.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.grata.bench.report.Measure.Target;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableTest {
    private static final List<Measure> MEASURES = List.of(
            Measure.of("rate", "requests", 1234.5, "/s"),
            new Measure("ratio", "ratio", 0.456, "", Target.atLeast(0.6)),
            new Measure("memory", "memory", 39.96, "MB", Target.atMost(40)));

    @Test
    void showsValuesBesideTheirTargetsWhateverTheLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(Table.of(MEASURES).lines())
                    .containsExactly(
                            "measure      value   target",
                            "requests  1,235 /s",
                            "ratio         0.46   ≥ 0.60  MISSED",
                            "memory     40.0 MB  ≤ 40 MB     met");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void tellsProgramsTheExactValues() {
        assertThat(Report.of(MEASURES))
                .isEqualTo(Map.of(
                        "rate", Map.of("name", "requests", "value", 1234.5, "unit", "/s"),
                        "ratio", Map.of("name", "ratio", "value", 0.456, "unit", "", "atLeast", 0.6, "met", false),
                        "memory", Map.of("name", "memory", "value", 39.96, "unit", "MB", "atMost", 40.0, "met", true)));
    }
}
