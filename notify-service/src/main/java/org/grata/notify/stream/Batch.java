package org.grata.notify.stream;

import java.util.List;

import org.grata.notify.reminder.KnownReminder;

/**
 * What was fired after a position.
 *
 * @param reminders in the order of their positions
 * @param upTo the position up to which nothing is missing: the next batch begins after it
 * @param full whether there may be more already
 */
public record Batch(List<Fired> reminders, long upTo, boolean full) {
    public Batch {
        reminders = List.copyOf(reminders);
    }

    /**
     * A reminder that was fired.
     *
     * @param position grows in the order in which firings became visible
     */
    public record Fired(long position, KnownReminder reminder) {}
}
