package org.grata.ingest.announcement;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that is logged while it is open, causes included. */
final class LoggedText extends Handler implements AutoCloseable {
    private static final Logger ROOT = Logger.getLogger("");

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    private LoggedText() {}

    static LoggedText start() {
        LoggedText log = new LoggedText();
        ROOT.addHandler(log);
        return log;
    }

    String text() {
        return String.join("\n", lines);
    }

    @Override
    public void publish(LogRecord entry) {
        lines.add(entry.getMessage());
        for (Object parameter : Objects.requireNonNullElse(entry.getParameters(), new Object[0])) {
            lines.add(String.valueOf(parameter));
        }
        if (entry.getThrown() != null) {
            StringWriter trace = new StringWriter();
            entry.getThrown().printStackTrace(new PrintWriter(trace));
            lines.add(trace.toString());
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}
