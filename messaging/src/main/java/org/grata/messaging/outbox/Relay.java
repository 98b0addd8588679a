package org.grata.messaging.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.grata.messaging.MessagingConfig.OutboxSettings;
import org.grata.messaging.broker.BrokerUnavailableException;
import org.grata.messaging.broker.ConfirmedPublisher;
import org.grata.messaging.broker.OutboundMessage;
import org.grata.messaging.broker.Receipt;
import org.grata.messaging.broker.Receipt.Confirmed;
import org.grata.messaging.broker.Receipt.Refused;
import org.grata.messaging.broker.Receipt.Returned;
import org.grata.messaging.broker.Receipt.Unknown;
import org.grata.messaging.outbox.OutboxTable.Unsent;
import org.grata.messaging.topology.Exchanges;
import org.grata.messaging.topology.Topology;
import org.jboss.logging.Logger;

/**
 * Sends what the table holds, one window after the other. A crash anywhere leaves rows that are sent
 * (again) when their lease ends; consumers drop repeats.
 */
final class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 9;

    private final OutboxTable table;
    private final ConfirmedPublisher publisher;
    private final Topology topology;
    private final EventMessages messages;
    private final RelayMetrics metrics;
    private final OutboxSettings settings;
    private final boolean resendReturned;

    /**
     * Wires a relay.
     *
     * @param resendReturned whether a returned message goes to the unrouted exchange from here, for a
     *     broker without alternate exchanges
     */
    Relay(
            OutboxTable table,
            ConfirmedPublisher publisher,
            Topology topology,
            EventMessages messages,
            RelayMetrics metrics,
            OutboxSettings settings,
            boolean resendReturned) {
        this.table = table;
        this.publisher = publisher;
        this.topology = topology;
        this.messages = messages;
        this.metrics = metrics;
        this.settings = settings;
        this.resendReturned = resendReturned;
    }

    /**
     * Sends one window.
     *
     * @return how many rows it claimed; as many as the window holds means that there may be more
     * @throws BrokerUnavailableException when the broker is away; rows claimed are given back
     * @throws OutboxException when the database is away; rows claimed come back when their lease ends
     */
    int sendWindow() throws InterruptedException {
        // First the broker, then the claim: while it is away the rows stay free and their attempts uncounted.
        topology.ensureDeclared();
        publisher.connect();
        List<OutboxRow> rows = table.claim(settings.window(), settings.lease());
        if (!rows.isEmpty()) {
            settle(rows, publish(rows));
        }
        return rows.size();
    }

    private List<Receipt> publish(List<OutboxRow> rows) throws InterruptedException {
        List<OutboundMessage> batch = rows.stream().map(messages::of).toList();
        List<Receipt> receipts;
        try {
            receipts = publisher.publish(batch);
        } catch (BrokerUnavailableException e) {
            table.markUnsent(rows.stream()
                    .map(row -> new Unsent(row.id(), Duration.ZERO, String.valueOf(e.getMessage())))
                    .toList());
            throw e;
        }
        return resendReturned ? resendReturned(batch, receipts) : receipts;
    }

    private List<Receipt> resendReturned(List<OutboundMessage> batch, List<Receipt> receipts)
            throws InterruptedException {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < receipts.size(); i++) {
            if (receipts.get(i) instanceof Returned) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return receipts;
        }
        List<Receipt> second = publisher.publish(places.stream()
                .map(place -> batch.get(place).redirectedTo(Exchanges.UNROUTED))
                .toList());
        List<Receipt> all = new ArrayList<>(receipts);
        for (int i = 0; i < places.size(); i++) {
            all.set(places.get(i), second.get(i));
        }
        return all;
    }

    private void settle(List<OutboxRow> rows, List<Receipt> receipts) {
        List<UUID> sent = new ArrayList<>();
        List<Unsent> unsent = new ArrayList<>();
        String noAnswer = null;
        for (int i = 0; i < rows.size(); i++) {
            OutboxRow row = rows.get(i);
            switch (receipts.get(i)) {
                case Confirmed _ -> sent.add(row.id());
                case Returned returned -> {
                    metrics.returned();
                    unsent.add(failed(row, "unroutable: " + returned.reason()));
                }
                case Refused refused -> unsent.add(failed(row, refused.reason()));
                case Unknown unknown -> {
                    noAnswer = unknown.reason();
                    unsent.add(new Unsent(row.id(), Duration.ZERO, unknown.reason()));
                }
            }
        }
        table.markSent(sent);
        table.markUnsent(unsent);
        metrics.sent(sent.size());
        metrics.failed(unsent.size());
        if (noAnswer != null) {
            throw new BrokerUnavailableException(
                    unsent.size() + " of " + rows.size() + " events not confirmed: " + noAnswer);
        }
    }

    private static Unsent failed(OutboxRow row, String reason) {
        Duration wait = waitAfter(row.attempts());
        LOG.warnf("event %s (%s) was not taken, next try in %s: %s", row.id(), row.routingKey(), wait, reason);
        return new Unsent(row.id(), wait, reason);
    }

    /** 1 s after the first try, then doubling, at most five minutes. */
    static Duration waitAfter(int attempts) {
        int doublings = Math.clamp(attempts - 1L, 0, MOST_DOUBLINGS);
        Duration wait = Duration.ofSeconds(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
