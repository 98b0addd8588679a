package org.grata.bench.stack;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines in which the launcher tells what is ready, and after how many seconds. */
final class StartLines {
    private static final Pattern LINE = Pattern.compile("^ {2}(\\w+) +(\\d+)\\.(\\d) s .*");
    private static final int TENTH = 100;

    private StartLines() {}

    /** @throws IllegalArgumentException when no line tells of the part */
    static Duration time(List<String> lines, String part) {
        return lines.stream()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .filter(line -> line.group(1).equals(part))
                .map(line -> Duration.ofSeconds(Long.parseLong(line.group(2)))
                        .plusMillis(Long.parseLong(line.group(3)) * TENTH))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no line tells when " + part + " was ready"));
    }
}
