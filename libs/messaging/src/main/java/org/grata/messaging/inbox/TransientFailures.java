package org.grata.messaging.inbox;

import java.io.IOException;
import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Set;

import org.grata.messaging.broker.BrokerUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Which exceptions tell of trouble that passes by itself, so that trying again is always right. All
 * others, also those that tell nothing and a transaction that ran out of time, may be the message's own
 * fault and are tried a bounded number of times.
 *
 * <p>A single statement that ran out of time passes: it waited for a lock, or the database is slow for
 * everybody, and no event may become a dead letter for that. The limit on statements stays nevertheless,
 * as without it a consumer would wait for a lock without end and without a word. The price is an event
 * whose own statement is always too slow: it waits unacknowledged and is told of at each try.
 */
final class TransientFailures {
    /**
     * Beginnings of SQLSTATEs: connection exception, transaction rollback (serialization, deadlock),
     * insufficient resources, lock not available, operator intervention (shutdown, a statement cancelled for
     * its time limit or by a person), system error.
     */
    private static final List<String> PASSING_STATES = List.of("08", "40", "53", "55", "57", "58");

    /** Of Jakarta Persistence, which this module does not depend on. */
    private static final Set<String> PASSING_NAMES = Set.of(
            "jakarta.persistence.OptimisticLockException",
            "jakarta.persistence.PessimisticLockException",
            "jakarta.persistence.LockTimeoutException");

    private static final int DEEPEST = 50;

    private TransientFailures() {}

    static boolean isTransient(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof OutOfTimeException) {
                return false;
            }
            if (passes(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean passes(Throwable cause) {
        return switch (cause) {
            case BrokerUnavailableException _ -> true;
            case SQLTransientException _ -> true;
            case SQLRecoverableException _ -> true;
            case NoConnectionException _ -> true;
            case SQLException sql -> passes(sql.getSQLState());
            case IOException io -> io instanceof SocketException;
            default -> PASSING_NAMES.contains(cause.getClass().getName());
        };
    }

    private static boolean passes(@Nullable String sqlState) {
        return sqlState != null
                && sqlState.length() == 5
                && PASSING_STATES.stream().anyMatch(sqlState::startsWith);
    }
}
