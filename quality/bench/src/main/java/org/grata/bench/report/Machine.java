package org.grata.bench.report;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Where it was measured, and how busy that was with other things. */
public final class Machine {
    private Machine() {}

    public static String line() {
        return String.format(
                Locale.ROOT,
                "%s, %d processors, Java %s, load %.1f before the start",
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
