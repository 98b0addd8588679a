package org.grata.bench.report;

import java.util.Locale;

/** Numbers for people: about three digits. */
public final class Numbers {
    private Numbers() {}

    /** The same everywhere, whatever the user's locale. */
    public static String of(double value) {
        double size = Math.abs(value);
        String format = size >= 100 || size == Math.rint(size) ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}
