package org.grata.notify.planning;

/** No further subscription may have a queue for itself; nothing was stored. */
public class TooManyQueuesException extends RuntimeException {
    private final int most;

    TooManyQueuesException(int most) {
        super("there are " + most + " queues already");
        this.most = most;
    }

    public int most() {
        return most;
    }
}
