package org.grata.messaging.failure;

import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import jakarta.transaction.RollbackException;

import org.hibernate.exception.GenericJDBCException;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TransientFailuresTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "08003", "40001", "40P01", "53300", "55P03", "57014", "57P01", "58030"})
    void troubleOfTheDatabasePasses(String sqlState) {
        assertThat(passes(new SQLException("trouble", sqlState))).isTrue();
        assertThat(passes(new GenericJDBCException("cannot", new SQLException("trouble", sqlState))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42P01", "25P02", "8", ""})
    void whatTheStatementItselfMayHaveCausedDoesNot(String sqlState) {
        assertThat(passes(new SQLException("wrong", sqlState))).isFalse();
    }

    @Test
    void aFailureThatTellsNothingDoesNot() {
        assertThat(passes(new SQLException("no state"))).isFalse();
        assertThat(passes(new IllegalStateException(new SQLException("no state"))))
                .isFalse();
        assertThat(passes(new IllegalStateException(new RollbackException("timed out"))))
                .isFalse();
    }

    @Test
    void aTransactionThatRanOutOfTimeDoesNotWhateverItsStatementsTell() {
        SQLException cancelled = new SQLException("cancelled", "57014");
        assertThat(passes(new OutOfTimeException(new IllegalStateException(cancelled))))
                .isFalse();
        assertThat(passes(new IllegalStateException(new OutOfTimeException(cancelled))))
                .isFalse();
    }

    @Test
    void aConnectionThatCannotBeHadPasses() {
        assertThat(passes(new JDBCConnectionException("no connection", new SQLException("acquisition timeout"))))
                .isTrue();
        assertThat(passes(new SQLTransientConnectionException("lost"))).isTrue();
        assertThat(passes(new IllegalStateException(new SocketException("reset"))))
                .isTrue();
    }

    private static boolean passes(Throwable failure) {
        return TransientFailures.isTransient(failure);
    }
}
