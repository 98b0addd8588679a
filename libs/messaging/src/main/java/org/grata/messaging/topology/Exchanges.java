package org.grata.messaging.topology;

/** The exchanges. All are durable. */
public final class Exchanges {
    /** Topic: what happened, for the services; the routing key is the type of the event. */
    public static final String EVENTS = "grata.events";

    /** Topic: reminders, {@code deadline.<stage>.<receiving>.<sending>.<subscription>}. */
    public static final String DEADLINES = "grata.deadlines";

    /** Fanout: reminders that no queue of an embedded broker took; its queue has the same name. */
    public static final String UNROUTED = "grata.unrouted";

    /** Direct: what a queue gave up; the routing key is the name of that queue. */
    public static final String DEAD_LETTERS = "grata.dlx";

    private Exchanges() {}
}
