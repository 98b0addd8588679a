package org.grata.local.stack;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** What the user sees of a start: one line per step, with the time it took. */
public final class Console {
    private final PrintStream out;

    public Console(PrintStream out) {
        this.out = out;
    }

    public synchronized void line(String text) {
        out.println(text);
        out.flush();
    }

    /** A step that is done. */
    void done(String step, long sinceNanos, String detail) {
        double seconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - sinceNanos) / 1000.0;
        line(String.format(Locale.ROOT, "  %-10s %5.1f s  %s", step, seconds, detail));
    }
}
