package org.grata.messaging.outbox;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.Dependent;

import org.grata.messaging.MessageJson;
import org.grata.messaging.MessagingConfig;
import org.grata.messaging.broker.BrokerConnection;
import org.grata.messaging.broker.BrokerUnavailableException;
import org.grata.messaging.broker.ConfirmedPublisher;
import org.grata.messaging.broker.OutboundMessage;
import org.grata.messaging.broker.Receipt;
import org.grata.messaging.topology.Topology;

/**
 * Sends events whose row in the caller's own table is all that the outbox would keep: not yet sent, or sent. The
 * caller holds its rows locked in a transaction, sends, and marks them when the broker has answered; a crash in
 * between frees the rows and they are sent again. What the broker does not take it gives to the {@link Outbox} in the
 * same transaction, which tries again, one by one, and parks what is at fault.
 *
 * <p>Each injection point has a channel of its own. Batches reach the broker in the order in which they are sent,
 * and the next may be sent before the one before is answered.
 */
@Dependent
public class DirectSender {
    private final ConfirmedPublisher publisher;
    private final Topology topology;
    private final EventMessages messages;
    private final MessageJson json;

    DirectSender(
            BrokerConnection connection,
            Topology topology,
            EventMessages messages,
            MessageJson json,
            MessagingConfig config) {
        this.publisher = new ConfirmedPublisher(connection, config.outbox().confirmTimeout());
        this.topology = topology;
        this.messages = messages;
        this.json = json;
    }

    /**
     * Makes sure that there is somebody to send to; to be asked before anything is locked.
     *
     * @throws BrokerUnavailableException when the broker cannot be reached
     */
    public void connect() {
        topology.ensureDeclared();
        publisher.connect();
    }

    /**
     * Writes a batch.
     *
     * @throws BrokerUnavailableException when nothing was sent
     */
    public Sending send(List<OutgoingEvent> events) {
        List<OutboundMessage> batch = new ArrayList<>(events.size());
        for (OutgoingEvent event : events) {
            batch.add(messages.of(event, json.write(event.body())));
        }
        ConfirmedPublisher.Publication publication = publisher.start(batch);
        return () -> notTaken(events, publication.await());
    }

    private static List<OutgoingEvent> notTaken(List<OutgoingEvent> events, List<Receipt> receipts) {
        List<OutgoingEvent> left = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            switch (receipts.get(i)) {
                case Receipt.Confirmed _ -> {}
                case Receipt.Returned _, Receipt.Refused _, Receipt.Suspect _ -> left.add(events.get(i));
                case Receipt.Unknown unknown ->
                    throw new BrokerUnavailableException("events not confirmed: " + unknown.reason());
            }
        }
        return left;
    }

    @PreDestroy
    void close() {
        publisher.close();
    }

    /** A batch that is written. */
    @FunctionalInterface
    public interface Sending {
        /**
         * Waits for the broker; called once.
         *
         * @return those it did not take, in the order of the batch
         * @throws BrokerUnavailableException when it did not answer for all: any of them may have arrived
         * @throws InterruptedException when stopped while waiting
         */
        List<OutgoingEvent> notTaken() throws InterruptedException;
    }
}
