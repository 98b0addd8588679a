package org.grata.notify.reminder.firing;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.messaging.broker.BrokerUnavailableException;
import org.grata.messaging.outbox.DirectSender;

/**
 * Sends due reminders to the broker. Several threads may call it: they take turns in claiming and sending, so that
 * what is due first arrives first, and while one waits for the broker and the database the next has its turn.
 */
@ApplicationScoped
public class Firing {
    private final FiringTransaction transaction;
    private final DirectSender sender;
    private final Semaphore turn = new Semaphore(1, true);

    public Firing(FiringTransaction transaction, DirectSender sender) {
        this.transaction = transaction;
        this.sender = sender;
    }

    /**
     * Fires one batch. While the broker is away nothing is claimed, and what was claimed when it went away is free
     * again, as if nothing had happened.
     *
     * @return how many were fired; fewer than the limit when no more are due or free
     * @throws BrokerUnavailableException when the broker cannot be reached or did not answer for all
     */
    public int fireDue(int limit) throws InterruptedException {
        sender.connect();
        turn.acquire();
        AtomicBoolean given = new AtomicBoolean();
        Runnable next = () -> {
            if (given.compareAndSet(false, true)) {
                turn.release();
            }
        };
        try {
            return transaction.fire(sender, limit, next);
        } finally {
            next.run();
        }
    }
}
