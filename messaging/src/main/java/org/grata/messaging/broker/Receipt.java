package org.grata.messaging.broker;

/** What the broker said of one published message. */
public sealed interface Receipt {
    /** The broker has it and answers for it. */
    record Confirmed() implements Receipt {}

    /** No queue took it, nor did the alternate exchange. */
    record Returned(String reason) implements Receipt {}

    /** The broker refused it (a queue is full, a disk too). */
    record Refused(String reason) implements Receipt {}

    /** No answer; it may have arrived or not, so it must be sent again. */
    record Unknown(String reason) implements Receipt {}
}
