package org.grata.notify.wakeup;

import java.util.Locale;

/**
 * Something happened in the database of which all replicas hear; a CDI event outside any transaction, on the thread
 * that listens: observers only wake others. Also fired when something may have been missed.
 */
public enum Wakeup {
    /** Reminders were planned. */
    PLANNED,
    /** Reminders were fired and have their positions. */
    FIRED;

    /** The name of PostgreSQL's channel. */
    public String channel() {
        return "grata_notify_" + name().toLowerCase(Locale.ROOT);
    }
}
