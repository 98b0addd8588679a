package org.grata.messaging.app;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.grata.message.AnnouncementExtracted;
import org.grata.messaging.inbox.EventHandler;
import org.grata.messaging.inbox.InboxConsumer;
import org.grata.messaging.inbox.IncomingEvent;
import org.grata.messaging.inbox.Outcome;
import org.grata.messaging.inbox.Outcome.Done;
import org.grata.messaging.inbox.Outcome.Poison;
import org.grata.messaging.topology.ConsumerQueue;

/** A consumer whose effect can be counted, and that fails when told to. */
@ApplicationScoped
public class Registrar implements EventHandler<AnnouncementExtracted> {
    public static final String POISONED = "poisoned";

    private final InboxConsumer inbox;
    private final DataSource database;
    private final ConcurrentMap<UUID, AtomicInteger> failures = new ConcurrentHashMap<>();
    private final ConcurrentMap<UUID, IncomingEvent<AnnouncementExtracted>> seen = new ConcurrentHashMap<>();

    Registrar(InboxConsumer inbox, DataSource database) {
        this.inbox = inbox;
        this.database = database;
    }

    @Incoming("announcements")
    CompletionStage<Void> on(Message<byte[]> message) {
        return inbox.consume(message, ConsumerQueue.ANNOUNCEMENT_EXTRACTED, AnnouncementExtracted.class, this);
    }

    /** After its effect and before the commit, so many times. */
    public void failFor(UUID announcement, int times) {
        failures.put(announcement, new AtomicInteger(times));
    }

    public IncomingEvent<AnnouncementExtracted> seen(UUID announcement) {
        IncomingEvent<AnnouncementExtracted> event = seen.get(announcement);
        if (event == null) {
            throw new AssertionError("not seen: " + announcement);
        }
        return event;
    }

    @Override
    public Outcome handle(IncomingEvent<AnnouncementExtracted> event) {
        UUID announcement = event.body().announcementId();
        seen.put(announcement, event);
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO effect (announcement_id) VALUES (?)")) {
            insert.setObject(1, announcement);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (POISONED.equals(event.body().title())) {
            return new Poison("the title says so");
        }
        AtomicInteger left = failures.get(announcement);
        if (left != null && left.getAndDecrement() > 0) {
            throw new IllegalStateException("told to fail");
        }
        return new Done();
    }
}
