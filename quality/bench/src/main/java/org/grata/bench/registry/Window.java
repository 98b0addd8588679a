package org.grata.bench.registry;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.grata.bench.report.Median;
import org.grata.bench.report.Samples;

/**
 * What was measured for some seconds.
 *
 * @param p50 in milliseconds
 * @param p99 in milliseconds
 */
record Window(double perSecond, double p50, double p99) {
    static Window of(Samples latency, double seconds) {
        return new Window(latency.count() / seconds, latency.millis(50), latency.millis(99));
    }

    /** Of each value the one in the middle; of an even number of windows the lower one. */
    static Window median(List<Window> windows) {
        return new Window(
                median(windows, Window::perSecond), median(windows, Window::p50), median(windows, Window::p99));
    }

    private static double median(List<Window> windows, ToDoubleFunction<Window> value) {
        return Median.of(windows.stream().map(value::applyAsDouble).toList());
    }
}
