package org.grata.bench.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.grata.bench.report.Measure;
import org.grata.bench.report.Measure.Target;
import org.grata.bench.report.Numbers;
import org.grata.bench.report.Table;

/**
 * What was measured, and what follows from it.
 *
 * @param empty what a request costs that asks for nothing, by what answers it; the cheapest first
 */
record Outcome(Map<String, Window> empty, List<Measured> measured) {
    private static final Map<String, Target> OF_DIRECT = Map.of(
            "listBySending",
            Target.atLeast(0.3),
            "listByReceivingAndStatus",
            Target.atLeast(0.3),
            "insert",
            Target.atLeast(0.3));
    private static final Map<String, Target> OF_EMPTY = Map.of("read", Target.atLeast(0.4));
    private static final Target GROWTH = Target.atMost(2);

    Outcome {
        measured = List.copyOf(measured);
    }

    /** What was measured with so many expulsions stored, a line each. */
    Table table(int stored) {
        Table table = new Table(
                String.format(Locale.ROOT, "%,d expulsions", stored),
                "/s",
                "p50 ms",
                "p99 ms",
                "/ database",
                "/ empty");
        for (Measured one : measured) {
            if (one.stored() == stored) {
                row(table, one.name() + ", PostgreSQL", one.direct(), "", "");
                row(table, "  the registry", one.service(), Numbers.of(ofDirect(one)), Numbers.of(ofEmpty(one)));
            }
        }
        empty.forEach((name, window) -> row(table, name, window, "", ""));
        return table;
    }

    private static void row(Table table, String name, Window window, String ofDirect, String ofEmpty) {
        table.row(
                name,
                Numbers.of(window.perSecond()),
                Numbers.of(window.p50()),
                Numbers.of(window.p99()),
                ofDirect,
                ofEmpty);
    }

    /** The ratios, and how the lists' slowest answers grow. */
    List<Measure> ratios() {
        List<Measure> ratios = new ArrayList<>();
        for (Measured one : measured) {
            String key = one.key() + "." + one.stored();
            String name = String.format(Locale.ROOT, "%s at %,d", one.name(), one.stored());
            ratios.add(new Measure(
                    key + ".ofDatabase", name + " / database", ofDirect(one), "", OF_DIRECT.get(one.key())));
            ratios.add(new Measure(key + ".ofEmpty", name + " / empty", ofEmpty(one), "", OF_EMPTY.get(one.key())));
        }
        for (Measured last : measured) {
            if (last.key().startsWith("list")) {
                first(last.key())
                        .filter(first -> first.stored() < last.stored())
                        .ifPresent(first -> ratios.add(growth(first, last)));
            }
        }
        return ratios;
    }

    /** All, for programs. */
    List<Measure> all() {
        List<Measure> all = new ArrayList<>();
        empty.forEach((name, window) -> add(all, "empty." + name, name, window));
        for (Measured one : measured) {
            String key = one.key() + "." + one.stored();
            add(all, key + ".database", one.name() + ", database", one.direct());
            add(all, key + ".service", one.name() + ", service", one.service());
        }
        all.addAll(ratios());
        return all;
    }

    private static void add(List<Measure> all, String key, String name, Window window) {
        all.add(Measure.of(key + ".perSecond", name, window.perSecond(), "/s"));
        all.add(Measure.of(key + ".p50", name + ", p50", window.p50(), "ms"));
        all.add(Measure.of(key + ".p99", name + ", p99", window.p99(), "ms"));
    }

    private static Measure growth(Measured first, Measured last) {
        String name = String.format(Locale.ROOT, "%s, p99 at %,d / at %,d", last.name(), last.stored(), first.stored());
        double growth = last.service().p99() / first.service().p99();
        return new Measure(last.key() + "." + last.stored() + ".p99Growth", name, growth, "", GROWTH);
    }

    private Optional<Measured> first(String key) {
        return measured.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    private static double ofDirect(Measured one) {
        return one.service().perSecond() / one.direct().perSecond();
    }

    private double ofEmpty(Measured one) {
        return one.service().perSecond() / empty.values().iterator().next().perSecond();
    }
}
