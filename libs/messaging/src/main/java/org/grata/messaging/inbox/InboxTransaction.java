package org.grata.messaging.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Status;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.grata.messaging.MessagingConfig;
import org.grata.messaging.failure.OutOfTimeException;
import org.grata.messaging.inbox.Outcome.Duplicate;
import org.grata.messaging.inbox.Outcome.Poison;

/** The transaction around an effect. */
@ApplicationScoped
class InboxTransaction {
    private final InboxTable table;
    private final MessagingConfig config;

    InboxTransaction(InboxTable table, MessagingConfig config) {
        this.table = table;
        this.config = config;
    }

    /**
     * Effect and note together; the outcome is only returned after the commit (or roll-back, if poison).
     *
     * @throws OutOfTimeException when the transaction's time limit ended it, whatever the handler saw of that
     */
    @ActivateRequestContext
    <T> Outcome run(String consumer, IncomingEvent<T> event, EventHandler<T> handler) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> timed(consumer, event, handler));
        } catch (PoisonFound found) {
            return found.poison;
        }
    }

    private <T> Outcome timed(String consumer, IncomingEvent<T> event, EventHandler<T> handler) {
        try {
            return effect(consumer, event, handler);
        } catch (RuntimeException e) {
            throw ended() ? new OutOfTimeException(e) : e;
        }
    }

    /** While the effect is under way, only its time limit ends a transaction. */
    private static boolean ended() {
        return switch (QuarkusTransaction.getStatus()) {
            case Status.STATUS_ACTIVE, Status.STATUS_MARKED_ROLLBACK -> false;
            default -> true;
        };
    }

    private <T> Outcome effect(String consumer, IncomingEvent<T> event, EventHandler<T> handler) {
        if (!table.note(consumer, event.id(), config.inbox().retention())) {
            return new Duplicate();
        }
        Outcome outcome = handler.handle(event);
        if (outcome instanceof Poison poison) {
            throw new PoisonFound(poison);
        }
        return outcome;
    }

    /** Takes the outcome out of the transaction and rolls it back on the way. */
    private static final class PoisonFound extends RuntimeException {
        private final transient Poison poison;

        PoisonFound(Poison poison) {
            super(poison.reason(), null, false, false);
            this.poison = poison;
        }
    }
}
