package org.grata.messaging.failure;

import java.io.IOException;
import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;

import org.grata.messaging.broker.BrokerUnavailableException;
import org.hibernate.exception.JDBCConnectionException;
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
public final class TransientFailures {
    /**
     * Beginnings of SQLSTATEs: connection exception, transaction rollback (serialization, deadlock),
     * insufficient resources, lock not available, operator intervention (shutdown, a statement cancelled for
     * its time limit or by a person), system error.
     */
    private static final List<String> PASSING_STATES = List.of("08", "40", "53", "55", "57", "58");

    private static final int DEEPEST = 50;

    private TransientFailures() {}

    public static boolean isTransient(Throwable failure) {
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
            case JDBCConnectionException _ -> true;
            case OptimisticLockException _ -> true;
            case PessimisticLockException _ -> true;
            case LockTimeoutException _ -> true;
            case SQLException sql -> passes(sql.getSQLState());
            case IOException io -> io instanceof SocketException;
            default -> false;
        };
    }

    private static boolean passes(@Nullable String sqlState) {
        return sqlState != null
                && sqlState.length() == 5
                && PASSING_STATES.stream().anyMatch(sqlState::startsWith);
    }
}
