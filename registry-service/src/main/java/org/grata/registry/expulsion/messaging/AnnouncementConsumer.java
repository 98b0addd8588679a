package org.grata.registry.expulsion.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.grata.message.AnnouncementExtracted;
import org.grata.messaging.inbox.Subscription;
import org.grata.messaging.topology.ConsumerQueue;

/** Receives what the ingest service read. */
public class AnnouncementConsumer {
    @Produces
    @Singleton
    Subscription<AnnouncementExtracted> announcements(AnnouncementHandler handler) {
        return new Subscription<>(ConsumerQueue.REGISTRY_ANNOUNCEMENT_EXTRACTED, AnnouncementExtracted.class, handler);
    }
}
