package org.grata.messaging.inbox;

/** What became of an event. Trouble that may pass (the database is away) is an exception instead. */
public sealed interface Outcome {
    /** It had its effect. */
    record Done() implements Outcome {}

    /** It had its effect before, or what it tells is known; nothing was changed. */
    record Duplicate() implements Outcome {}

    /**
     * It can never be handled. What the handler did is rolled back, and the message goes to the dead
     * letters with this reason.
     */
    record Poison(String reason) implements Outcome {}
}
