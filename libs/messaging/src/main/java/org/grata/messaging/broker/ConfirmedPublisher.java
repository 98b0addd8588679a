package org.grata.messaging.broker;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.AlreadyClosedException;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.ReturnCallback;
import com.rabbitmq.client.ReturnListener;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes batches with {@code mandatory} and confirms on a channel of its own. Thread-safe: one batch
 * is written at a time. A channel on which anything was left unanswered is thrown away, so that a late answer can
 * never be taken for that of another message.
 */
public final class ConfirmedPublisher implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ConfirmedPublisher.class);
    private static final boolean MANDATORY = true;
    private static final int PERSISTENT = 2;
    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(1);

    private final BrokerConnection connection;
    private final Duration confirmTimeout;
    private final ReentrantLock oneBatch = new ReentrantLock();

    private @Nullable Channel channel;

    public ConfirmedPublisher(BrokerConnection connection, Duration confirmTimeout) {
        this.connection = connection;
        this.confirmTimeout = confirmTimeout;
    }

    /**
     * Makes sure that there is a channel.
     *
     * @throws BrokerUnavailableException when there is none now
     */
    public void connect() {
        oneBatch.lock();
        try {
            openChannel();
        } finally {
            oneBatch.unlock();
        }
    }

    /**
     * Publishes and waits for the answers.
     *
     * @return one receipt for each message, in the order of the batch
     * @throws BrokerUnavailableException when nothing was sent
     * @throws InterruptedException when stopped while waiting; the answers are then unknown
     */
    public List<Receipt> publish(List<OutboundMessage> batch) throws InterruptedException {
        oneBatch.lock();
        try {
            return start(batch).await();
        } finally {
            oneBatch.unlock();
        }
    }

    /**
     * Writes a batch and does not wait: the next may be written while the broker stores this one, and keeps its
     * place behind it. Every publication must be awaited.
     *
     * @throws BrokerUnavailableException when nothing was sent
     */
    public Publication start(List<OutboundMessage> batch) {
        if (batch.isEmpty()) {
            return List::of;
        }
        oneBatch.lock();
        try {
            Channel open = openChannel();
            ConfirmWindow window = new ConfirmWindow(batch);
            open.addConfirmListener(window);
            ReturnListener returns = open.addReturnListener((ReturnCallback) window);
            open.addShutdownListener(window);
            send(open, batch, window);
            return () -> await(open, window, returns);
        } finally {
            oneBatch.unlock();
        }
    }

    /** A batch that is written. */
    @FunctionalInterface
    public interface Publication {
        /**
         * Waits for the answers; called once.
         *
         * @return one receipt for each message, in the order of the batch
         * @throws InterruptedException when stopped while waiting; the answers are then unknown
         */
        List<Receipt> await() throws InterruptedException;
    }

    /**
     * Closes the channel. What does not end within a second, a batch under way or the closing itself, is
     * broken off by cutting the connection; the answers are unknown then.
     */
    @Override
    public void close() {
        Thread closing = Thread.ofPlatform().name("publisher-close").daemon().start(this::closeInPeace);
        try {
            if (!closing.join(CLOSE_LIMIT)) {
                connection.cut();
            }
        } catch (InterruptedException e) {
            connection.cut();
            Thread.currentThread().interrupt();
        }
    }

    /** Throws the channel away; the next batch gets a new one. */
    public void renew() {
        closeInPeace();
    }

    private void closeInPeace() {
        oneBatch.lock();
        try {
            discard();
        } finally {
            oneBatch.unlock();
        }
    }

    private List<Receipt> await(Channel open, ConfirmWindow window, ReturnListener returns)
            throws InterruptedException {
        boolean clean = false;
        try {
            List<Receipt> receipts = window.await(confirmTimeout);
            clean = receipts.stream().noneMatch(ConfirmedPublisher::leavesDoubt);
            return receipts;
        } finally {
            if (clean) {
                open.removeConfirmListener(window);
                open.removeReturnListener(returns);
                open.removeShutdownListener(window);
            } else {
                discard(open);
            }
        }
    }

    private static boolean leavesDoubt(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Unknown _, Receipt.Suspect _ -> true;
            case Receipt.Confirmed _, Receipt.Returned _, Receipt.Refused _ -> false;
        };
    }

    private static void send(Channel open, List<OutboundMessage> batch, ConfirmWindow window) {
        try {
            for (int i = 0; i < batch.size(); i++) {
                window.sending(open.getNextPublishSeqNo(), i);
                if (!send(open, batch.get(i), i, window)) {
                    return;
                }
            }
        } catch (IOException | AlreadyClosedException e) {
            window.giveUp("not sent: " + e);
        }
    }

    /** Tells false when the client cannot put the message into frames: a name or the headers are too long. */
    private static boolean send(Channel open, OutboundMessage message, int index, ConfirmWindow window)
            throws IOException {
        try {
            open.basicPublish(message.exchange(), message.routingKey(), MANDATORY, properties(message), message.body());
            return true;
        } catch (IllegalArgumentException e) {
            window.unwritable(index, "cannot be written: " + e.getMessage());
            return false;
        }
    }

    private static BasicProperties properties(OutboundMessage message) {
        return new BasicProperties.Builder()
                .messageId(message.id().toString())
                .type(message.type())
                .contentType("application/json")
                .deliveryMode(PERSISTENT)
                .headers(message.headers())
                .build();
    }

    private Channel openChannel() {
        Channel open = channel;
        if (open != null && open.isOpen()) {
            return open;
        }
        discard();
        Channel fresh = connection.openChannel();
        try {
            fresh.confirmSelect();
        } catch (IOException | RuntimeException e) {
            throw BrokerConnection.unavailable(e);
        }
        channel = fresh;
        return fresh;
    }

    private void discard() {
        Channel old = channel;
        if (old != null) {
            discard(old);
        }
    }

    /** Nobody writes to it any more; whoever waits for its answers gets none. */
    private void discard(Channel old) {
        oneBatch.lock();
        try {
            if (old.equals(channel)) {
                channel = null;
            }
        } finally {
            oneBatch.unlock();
        }
        if (!old.isOpen()) {
            return;
        }
        try {
            old.close();
        } catch (IOException | TimeoutException | RuntimeException e) {
            LOG.debugf(e, "a channel that is not used any more did not close well");
        }
    }
}
