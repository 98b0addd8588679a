package org.grata.bench.start;

import org.grata.bench.report.Samples;
import org.grata.bench.stack.Probe;

/**
 * What was seen of one service in one packaging.
 *
 * @param times from the start of the process to the first answer
 * @param resident memory of the process, idle after some requests
 */
record Starts(Service service, Packaging packaging, Samples times, Probe.Resident resident) {
    double median() {
        return times.millis(50);
    }
}
