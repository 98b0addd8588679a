package org.grata.bench.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.grata.bench.load.Throughput;
import org.grata.bench.report.Measure;
import org.grata.bench.report.Numbers;
import org.grata.bench.report.Table;

/**
 * What so many processes of a service did.
 *
 * @param unit what is counted, in the plural
 */
record Scaled(String service, String unit, int replicas, Throughput throughput) {
    /** What was measured, beside what one process does. */
    static Table table(List<Scaled> all) {
        Table table = new Table(
                "service", "counted", "replicas", "per second", "of one", "processors used", "by the whole machine");
        for (Scaled scaled : all) {
            table.row(
                    scaled.service,
                    scaled.unit,
                    Integer.toString(scaled.replicas),
                    Numbers.of(scaled.throughput.perSecond()),
                    Numbers.of(scaled.ratio(all)),
                    Numbers.of(scaled.throughput.used().processors()),
                    Numbers.of(scaled.throughput.used().ofMachine()));
        }
        return table;
    }

    /** For programs. */
    static List<Measure> measures(List<Scaled> all) {
        List<Measure> measures = new ArrayList<>();
        for (Scaled scaled : all) {
            String key = scaled.service + "." + scaled.replicas;
            String name = scaled.unit + ", " + scaled.replicas + " replicas";
            measures.add(Measure.of(key + ".perSecond", name, scaled.throughput.perSecond(), "/s"));
            measures.add(Measure.of(key + ".ratio", name + " / 1", scaled.ratio(all), ""));
            measures.add(Measure.of(
                    key + ".processors",
                    name + ", processors used",
                    scaled.throughput.used().processors(),
                    ""));
            measures.add(Measure.of(
                    key + ".machine",
                    name + ", by the whole machine",
                    scaled.throughput.used().ofMachine(),
                    ""));
        }
        return measures;
    }

    /** To what the service did with the fewest replicas. */
    private double ratio(List<Scaled> all) {
        Scaled fewest = all.stream()
                .filter(other -> Objects.equals(other.service, service))
                .findFirst()
                .orElseThrow();
        return throughput.perSecond() / fewest.throughput.perSecond();
    }
}
