package org.grata.bench.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Processor time that was used, of all processors together.
 *
 * @param processes by those that were asked for
 * @param machine by everything
 * @param elapsed in the meantime
 */
public record ProcessorTime(Duration processes, Duration machine, Duration elapsed) {
    private static final Path STAT = Path.of("/proc/stat");
    /** user, nice, system, idle, iowait, irq, softirq; guests are in user. */
    private static final Pattern ALL = Pattern.compile("(?m)^cpu +(\\d+) (\\d+) (\\d+) \\d+ \\d+ (\\d+) (\\d+)\\b");
    /** {@code USER_HZ}, which every Linux has at 100. */
    private static final Duration TICK = Duration.ofMillis(10);

    /**
     * Since they, and the machine, were started, to be told since an earlier time. Linux only.
     *
     * @param pids of processes that run
     */
    public static ProcessorTime now(Collection<Long> pids) throws IOException {
        Duration processes = Duration.ZERO;
        for (long pid : pids) {
            processes = processes.plus(ProcessHandle.of(pid)
                    .flatMap(process -> process.info().totalCpuDuration())
                    .orElseThrow(() -> new IOException("process " + pid + " does not tell its processor time")));
        }
        return new ProcessorTime(processes, busy(Files.readString(STAT)), Duration.ofNanos(System.nanoTime()));
    }

    static Duration busy(String stat) {
        Matcher line = ALL.matcher(stat);
        if (!line.find()) {
            throw new IllegalStateException(STAT + " does not tell: " + stat);
        }
        return TICK.multipliedBy(IntStream.rangeClosed(1, line.groupCount())
                .mapToLong(group -> Long.parseLong(line.group(group)))
                .sum());
    }

    public ProcessorTime since(ProcessorTime before) {
        return new ProcessorTime(
                processes.minus(before.processes), machine.minus(before.machine), elapsed.minus(before.elapsed));
    }

    /** How many processors the processes kept busy. */
    public double processors() {
        return (double) processes.toNanos() / elapsed.toNanos();
    }

    /** How many processors were busy, with whatever. */
    public double ofMachine() {
        return (double) machine.toNanos() / elapsed.toNanos();
    }
}
