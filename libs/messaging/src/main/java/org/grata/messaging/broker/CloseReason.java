package org.grata.messaging.broker;

import java.util.Optional;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Method;
import com.rabbitmq.client.ShutdownSignalException;
import org.jspecify.annotations.Nullable;

/** Why the broker closed a channel, or the connection because of a channel. */
public record CloseReason(int code) {
    /** Empty when it was not the broker, or when it closes whatever is asked of it (shutdown, operator). */
    public static Optional<CloseReason> of(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ShutdownSignalException signal) {
                return signal.isInitiatedByApplication() ? Optional.empty() : of(signal.getReason());
            }
        }
        return Optional.empty();
    }

    private static Optional<CloseReason> of(@Nullable Method reason) {
        return switch (reason) {
            case AMQP.Channel.Close close -> Optional.of(new CloseReason(close.getReplyCode()));
            case AMQP.Connection.Close close
            when close.getReplyCode() != AMQP.CONNECTION_FORCED -> Optional.of(new CloseReason(close.getReplyCode()));
            case null, default -> Optional.empty();
        };
    }

    /** Something is there already and was declared with other arguments. */
    public boolean otherArguments() {
        return code == AMQP.PRECONDITION_FAILED;
    }

    /** To send the same again would end the same way: no such exchange, too large, not well formed. */
    boolean faultOfMessage() {
        return code == AMQP.NOT_FOUND || code == AMQP.PRECONDITION_FAILED || code == AMQP.CONTENT_TOO_LARGE;
    }
}
