package org.grata.messaging.inbox;

import java.io.IOException;
import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;

import org.grata.messaging.broker.BrokerUnavailableException;

/** Which exceptions tell of trouble that passes by itself, so that trying again is always right. */
final class TransientFailures {
    /**
     * SQLSTATE classes: connection exception, transaction rollback (serialization, deadlock),
     * insufficient resources, lock not available, operator intervention (shutdown), system error.
     */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "55", "57", "58");

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
            // The pool's time-out has no SQLSTATE.
            case SQLException sql -> sql.getSQLState() == null || passes(sql.getSQLState());
            case IOException io -> io instanceof SocketException;
            default -> PASSING_NAMES.contains(cause.getClass().getName());
        };
    }

    private static boolean passes(String sqlState) {
        return sqlState.length() == 5 && PASSING_CLASSES.contains(sqlState.substring(0, 2));
    }
}
