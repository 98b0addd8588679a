package org.grata.bench.notify;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells a person what is being done. For one thread. */
final class Progress {
    private static final Duration BETWEEN = Duration.ofSeconds(3);

    private final PrintStream out;
    private long told = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
        told = System.nanoTime();
    }

    /** Something begins: how far it is needs not be said for some seconds. */
    void begin() {
        told = System.nanoTime();
    }

    /** How far it is; says so when nothing was said for some seconds. */
    void soFar(int done, int all) {
        if (done < all && System.nanoTime() - told > BETWEEN.toNanos()) {
            say("  %,d of %,d", done, all);
        }
    }
}
