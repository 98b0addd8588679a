package org.grata.messaging.outbox;

import java.util.ArrayList;
import java.util.List;

import org.grata.messaging.MessagingConfig.OutboxSettings;
import org.grata.messaging.broker.BrokerUnavailableException;
import org.grata.messaging.broker.ConfirmedPublisher;
import org.grata.messaging.broker.OutboundMessage;
import org.grata.messaging.broker.Receipt;
import org.grata.messaging.broker.Receipt.Confirmed;
import org.grata.messaging.broker.Receipt.Refused;
import org.grata.messaging.broker.Receipt.Returned;
import org.grata.messaging.broker.Receipt.Suspect;
import org.grata.messaging.broker.Receipt.Unknown;
import org.grata.messaging.topology.Topology;

/**
 * Sends what the table holds, one window after the other. A crash anywhere leaves rows that are sent
 * (again) when their lease ends; consumers drop repeats. When the broker closes the channel because of
 * a message, those without an answer are sent one by one, which shows whose fault it was: that row waits
 * longer each time and is parked in the end, the others go on.
 */
final class Relay {
    private final OutboxTable table;
    private final ConfirmedPublisher publisher;
    private final Topology topology;
    private final EventMessages messages;
    private final RelayMetrics metrics;
    private final OutboxSettings settings;

    Relay(
            OutboxTable table,
            ConfirmedPublisher publisher,
            Topology topology,
            EventMessages messages,
            RelayMetrics metrics,
            OutboxSettings settings) {
        this.table = table;
        this.publisher = publisher;
        this.topology = topology;
        this.messages = messages;
        this.metrics = metrics;
        this.settings = settings;
    }

    /**
     * Sends one window.
     *
     * @return how many rows it claimed; as many as the window holds means that there may be more
     * @throws BrokerUnavailableException when the broker is away; rows claimed are given back
     * @throws jakarta.persistence.PersistenceException when the database is away; rows claimed come back when their lease ends
     */
    int sendWindow() throws InterruptedException {
        // First the broker, then the claim: while it is away the rows stay free and their attempts uncounted.
        topology.ensureDeclared();
        publisher.connect();
        List<OutboxRow> rows = table.claim(settings.window(), settings.lease());
        if (!rows.isEmpty()) {
            send(rows);
        }
        return rows.size();
    }

    private void send(List<OutboxRow> rows) throws InterruptedException {
        long latest = System.nanoTime() + settings.lease().dividedBy(2).toNanos();
        Settlement settlement = new Settlement(rows, settings);
        try {
            List<Parcel> alone = sendTogether(parcels(rows, settlement), settlement);
            if (!alone.isEmpty() || settlement.anyReturned()) {
                // Somebody may have deleted an exchange or a queue of ours while the connection lived.
                topology.declareAgain();
            }
            sendAlone(alone, settlement, latest);
        } catch (BrokerUnavailableException e) {
            settlement.giveBackRest(String.valueOf(e.getMessage()));
            throw e;
        } finally {
            settlement.write(table, metrics);
        }
    }

    private List<Parcel> parcels(List<OutboxRow> rows, Settlement settlement) {
        List<Parcel> parcels = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            OutboundMessage message = messages.of(row);
            if (message.body().length > settings.maxBodyBytes()) {
                settlement.park(
                        row,
                        message.body().length + " bytes, more than the " + settings.maxBodyBytes()
                                + " of grata.messaging.outbox.max-body-bytes");
            } else {
                parcels.add(new Parcel(row, message));
            }
        }
        return parcels;
    }

    /** Returns those to be sent alone: refused before, or without an answer when the channel was closed. */
    private List<Parcel> sendTogether(List<Parcel> parcels, Settlement settlement) throws InterruptedException {
        List<Parcel> alone = new ArrayList<>();
        List<Parcel> together = new ArrayList<>();
        parcels.forEach(parcel -> (parcel.row.refusals() > 0 ? alone : together).add(parcel));
        List<Receipt> receipts = publish(together);
        String noAnswer = null;
        for (int i = 0; i < together.size(); i++) {
            switch (receipts.get(i)) {
                case Suspect _ -> alone.add(together.get(i));
                case Unknown unknown -> noAnswer = unknown.reason();
                case Receipt receipt -> settle(together.get(i).row, receipt, settlement);
            }
        }
        if (noAnswer != null) {
            throw notConfirmed(settlement, noAnswer);
        }
        return alone;
    }

    private void sendAlone(List<Parcel> parcels, Settlement settlement, long latest) throws InterruptedException {
        for (Parcel parcel : parcels) {
            if (System.nanoTime() - latest > 0) {
                settlement.giveBackRest("not tried again before half of the lease was over");
                return;
            }
            Receipt receipt = publish(List.of(parcel)).getFirst();
            if (receipt instanceof Unknown unknown) {
                throw notConfirmed(settlement, unknown.reason());
            }
            settle(parcel.row, receipt, settlement);
        }
    }

    private static void settle(OutboxRow row, Receipt receipt, Settlement settlement) {
        switch (receipt) {
            case Confirmed _ -> settlement.sent(row);
            case Returned returned -> settlement.returned(row, returned.reason());
            case Refused refused -> settlement.refused(row, refused.reason());
            case Suspect suspect -> settlement.guilty(row, suspect);
            case Unknown _ -> throw new IllegalArgumentException("nothing is known of " + row.id());
        }
    }

    private static BrokerUnavailableException notConfirmed(Settlement settlement, String reason) {
        return new BrokerUnavailableException(settlement.unanswered() + " events not confirmed: " + reason);
    }

    private List<Receipt> publish(List<Parcel> parcels) throws InterruptedException {
        return publisher.publish(parcels.stream().map(Parcel::message).toList());
    }

    private record Parcel(OutboxRow row, OutboundMessage message) {}
}
