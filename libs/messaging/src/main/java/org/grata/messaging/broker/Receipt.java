package org.grata.messaging.broker;

/** What the broker said of one published message. */
public sealed interface Receipt {
    /** The broker has it and answers for it. */
    record Confirmed() implements Receipt {}

    /** No queue took it, nor did the alternate exchange. */
    record Returned(String reason) implements Receipt {}

    /** The broker refused it (a queue is full, a disk too). */
    record Refused(String reason) implements Receipt {}

    /**
     * The broker closed the channel because of this message or of another of its batch that has no answer;
     * sent alone, because of this one. It must be sent again, alone.
     *
     * @param lasting whether the message itself is at fault (its size, an exchange that does not exist)
     *     and not who sends it or the state of the broker
     */
    record Suspect(String reason, boolean lasting) implements Receipt {}

    /** No answer; it may have arrived or not, so it must be sent again. */
    record Unknown(String reason) implements Receipt {}
}
