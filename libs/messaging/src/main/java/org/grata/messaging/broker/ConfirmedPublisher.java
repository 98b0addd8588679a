package org.grata.messaging.broker;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.AlreadyClosedException;
import com.rabbitmq.client.Channel;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes batches with {@code mandatory} and confirms on a channel of its own. Thread-safe: one batch
 * at a time. A channel on which anything was left unanswered is thrown away, so that a late answer can
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
        if (batch.isEmpty()) {
            return List.of();
        }
        oneBatch.lock();
        try {
            return publishOn(openChannel(), batch);
        } finally {
            oneBatch.unlock();
        }
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

    private List<Receipt> publishOn(Channel open, List<OutboundMessage> batch) throws InterruptedException {
        ConfirmWindow window = new ConfirmWindow(batch);
        open.addConfirmListener(window);
        open.addReturnListener(window);
        open.addShutdownListener(window);
        boolean clean = false;
        try {
            send(open, batch, window);
            List<Receipt> receipts = window.await(confirmTimeout);
            clean = receipts.stream().noneMatch(ConfirmedPublisher::leavesDoubt);
            return receipts;
        } finally {
            if (clean) {
                open.clearConfirmListeners();
                open.clearReturnListeners();
                open.removeShutdownListener(window);
            } else {
                discard();
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
        channel = null;
        if (old == null || !old.isOpen()) {
            return;
        }
        try {
            old.close();
        } catch (IOException | TimeoutException | RuntimeException e) {
            LOG.debugf(e, "a channel that is not used any more did not close well");
        }
    }
}
