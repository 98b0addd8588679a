package org.grata.bench.load;

import java.util.Comparator;
import java.util.List;

import org.grata.bench.stack.ProcessorTime;

/**
 * What the processes of a service did together.
 *
 * @param used by these processes, and by everything
 */
public record Throughput(long count, double seconds, ProcessorTime used) {
    public double perSecond() {
        return count / seconds;
    }

    /** The one whose rate is in the middle; of an even number the lower one. There must be one. */
    public static Throughput median(List<Throughput> all) {
        return all.stream()
                .sorted(Comparator.comparingDouble(Throughput::perSecond))
                .toList()
                .get((all.size() - 1) / 2);
    }
}
