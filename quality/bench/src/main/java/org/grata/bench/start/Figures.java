package org.grata.bench.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.grata.bench.report.Measure;
import org.grata.bench.report.Measure.Target;
import org.grata.bench.report.Median;

/** What was measured, beside what it should be. */
final class Figures {
    private static final double START_MILLIS = 200;
    private static final double RESIDENT_MIB = 100;
    private static final double EXECUTABLE_MIB = 110;
    private static final double OF_START_WITHOUT_CACHE = 2.0 / 3;
    private static final int ALL = 100;

    private final List<Measure> measures = new ArrayList<>();

    /** @param all of each service together */
    void starts(List<Starts> all) {
        for (Service service : Service.values()) {
            for (Starts starts : all) {
                if (starts.service() == service) {
                    start(starts);
                }
            }
            find(all, service, Packaging.JVM)
                    .ifPresent(jvm -> find(all, service, Packaging.AOT).ifPresent(aot -> ratio(service, jvm, aot)));
        }
    }

    private static Optional<Starts> find(List<Starts> all, Service service, Packaging packaging) {
        return all.stream()
                .filter(starts -> starts.service() == service && starts.packaging() == packaging)
                .findFirst();
    }

    private void start(Starts starts) {
        String key = starts.service().label() + "." + starts.packaging().key();
        boolean isNative = starts.packaging() == Packaging.NATIVE;
        measures.add(new Measure(
                key + ".start",
                starts.service().label() + ", " + starts.packaging().label() + ": start to first answer, median of "
                        + starts.times().count(),
                starts.median(),
                "ms",
                isNative ? Target.atMost(START_MILLIS) : null));
        measures.add(Measure.of(key + ".start.min", "  fastest", starts.times().leastMillis(), "ms"));
        measures.add(Measure.of(key + ".start.max", "  slowest", starts.times().millis(ALL), "ms"));
        measures.add(new Measure(
                key + ".resident",
                "  resident memory, idle after " + Idle.REQUESTS + " requests",
                starts.resident().all(),
                "MiB",
                isNative ? Target.atMost(RESIDENT_MIB) : null));
        measures.add(Measure.of(
                key + ".resident.files",
                "    of that, pages of files",
                starts.resident().ofFiles(),
                "MiB"));
    }

    private void ratio(Service service, Starts jvm, Starts aot) {
        measures.add(new Measure(
                service.label() + ".aot.ratio",
                service.label() + ": start with AOT cache / without",
                aot.median() / jvm.median(),
                "",
                Target.atMost(OF_START_WITHOUT_CACHE)));
    }

    void executable(Service service, double mib) {
        measures.add(new Measure(
                service.label() + ".executable",
                service.label() + ": native executable",
                mib,
                "MiB",
                Target.atMost(EXECUTABLE_MIB)));
    }

    /**
     * @param jvm extractions a second, a value for each window
     * @param nativ likewise
     */
    void throughput(List<Double> jvm, List<Double> nativ) {
        measures.add(Measure.of("extractions.jvm", "POST /extractions, 2 clients, warm, JVM", Median.of(jvm), "/s"));
        measures.add(Measure.of("extractions.native", "  native", Median.of(nativ), "/s"));
        measures.add(Measure.of("extractions.ratio", "  native / JVM", Median.of(nativ) / Median.of(jvm), ""));
    }

    /** In the order in which they were told. */
    List<Measure> measures() {
        return List.copyOf(measures);
    }
}
