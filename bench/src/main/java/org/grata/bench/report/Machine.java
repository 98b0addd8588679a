package org.grata.bench.report;

import java.util.Locale;

/** Where it was measured. */
public final class Machine {
    private Machine() {}

    public static String line() {
        return String.format(
                Locale.ROOT,
                "%s, %d processors, Java %s",
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
    }
}
