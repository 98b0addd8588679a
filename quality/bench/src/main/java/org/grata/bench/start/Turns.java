package org.grata.bench.start;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.grata.bench.load.Extractions;
import org.grata.bench.load.Load;

/** Two processes that are asked to extract, in turn, so that what the machine does besides meets both. */
final class Turns {
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration WINDOW = Duration.ofSeconds(6);
    private static final int WINDOWS = 5;

    private final PrintStream out;
    private final Load a;
    private final Load b;
    private final List<Double> first = new ArrayList<>();
    private final List<Double> second = new ArrayList<>();

    /**
     * @param root of the repository, in which the articles are
     * @param a base URL of the first
     * @param b base URL of the second
     */
    Turns(Path root, String a, String b, PrintStream out) throws IOException {
        this.out = out;
        List<String> bodies = Extractions.bodies(root, "en");
        this.a = Load.posting(URI.create(a + "/extractions"), bodies);
        this.b = Load.posting(URI.create(b + "/extractions"), bodies);
    }

    void run() throws Exception {
        out.printf(Locale.ROOT, "POST /extractions: warming up for %d s each%n", WARM_UP.toSeconds());
        a.during(WARM_UP);
        b.during(WARM_UP);
        for (int window = 1; window <= WINDOWS; window++) {
            first.add(a.during(WINDOW).perSecond());
            second.add(b.during(WINDOW).perSecond());
            out.printf(
                    Locale.ROOT,
                    "%d of %d, POST /extractions: %,.0f and %,.0f /s%n",
                    window,
                    WINDOWS,
                    first.getLast(),
                    second.getLast());
        }
    }

    /** Extractions a second, a value for each window. */
    List<Double> first() {
        return List.copyOf(first);
    }

    /** Likewise. */
    List<Double> second() {
        return List.copyOf(second);
    }
}
