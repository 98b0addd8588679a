package org.grata.registry.expulsion.recording;

import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.grata.message.AnnouncementExtracted;
import org.grata.messaging.inbox.InboxConsumer;
import org.grata.messaging.topology.ConsumerQueue;

/** Receives what the ingest service read. */
@ApplicationScoped
public class AnnouncementConsumer {
    private final InboxConsumer inbox;
    private final AnnouncementHandler handler;

    public AnnouncementConsumer(InboxConsumer inbox, AnnouncementHandler handler) {
        this.inbox = inbox;
        this.handler = handler;
    }

    @Incoming("announcements")
    public CompletionStage<Void> on(Message<byte[]> message) {
        return inbox.consume(message, ConsumerQueue.ANNOUNCEMENT_EXTRACTED, AnnouncementExtracted.class, handler);
    }
}
