package org.grata.bench.notify;

/** What can be measured by itself; named as on the command line. */
enum Part {
    /** The broker's limit. */
    a,
    /** The design's limit. */
    a2,
    /** What the service does. */
    b,
    /** How late reminders are. */
    c,
    /** How fast they are planned. */
    d,
    /** What comes of it when a process dies. */
    k;

    boolean isOfRounds() {
        return this == a || this == a2 || this == b;
    }
}
