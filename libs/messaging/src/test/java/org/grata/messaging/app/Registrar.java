package org.grata.messaging.app;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.grata.message.AnnouncementExtracted;
import org.grata.messaging.inbox.EventHandler;
import org.grata.messaging.inbox.IncomingEvent;
import org.grata.messaging.inbox.Outcome;
import org.grata.messaging.inbox.Outcome.Done;
import org.grata.messaging.inbox.Outcome.Poison;
import org.grata.messaging.inbox.Subscription;
import org.grata.messaging.topology.ConsumerQueue;
import org.grata.persistence.Sql;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** A consumer whose effect can be counted, and that fails when told to. */
@ApplicationScoped
public class Registrar implements EventHandler<AnnouncementExtracted> {
    public static final String POISONED = "poisoned";

    private final Session session;
    private final Sql sql;
    private final ConcurrentMap<UUID, AtomicInteger> failures = new ConcurrentHashMap<>();
    private final ConcurrentMap<UUID, Supplier<RuntimeException>> thrown = new ConcurrentHashMap<>();
    private final ConcurrentMap<UUID, List<Duration>> sleeps = new ConcurrentHashMap<>();
    private final ConcurrentMap<UUID, CountDownLatch> held = new ConcurrentHashMap<>();
    private final ConcurrentMap<UUID, IncomingEvent<AnnouncementExtracted>> seen = new ConcurrentHashMap<>();

    Registrar(Session session, Sql sql) {
        this.session = session;
        this.sql = sql;
    }

    @Produces
    @Singleton
    Subscription<AnnouncementExtracted> subscription() {
        return new Subscription<>(ConsumerQueue.REGISTRY_ANNOUNCEMENT_EXTRACTED, AnnouncementExtracted.class, this);
    }

    /** After its effect and before the commit, so many times. */
    public void failFor(UUID announcement, int times) {
        failures.put(announcement, new AtomicInteger(times));
    }

    /** Each try throws it. */
    public void failWith(UUID announcement, Supplier<RuntimeException> failure) {
        thrown.put(announcement, failure);
    }

    /** Each try lets the database sleep so long, so many times. */
    public void sleepFor(UUID announcement, Duration each, int times) {
        sleeps.put(announcement, Collections.nCopies(times, each));
    }

    /** Waits inside the transaction until the latch is down. */
    public void hold(UUID announcement, CountDownLatch release) {
        held.put(announcement, release);
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
        Effect effect = new Effect();
        effect.announcement = announcement;
        session.persist(effect);
        session.flush();
        if (POISONED.equals(event.body().title())) {
            return new Poison("the title says so");
        }
        Supplier<RuntimeException> failure = thrown.get(announcement);
        if (failure != null) {
            throw failure.get();
        }
        sleeps.getOrDefault(announcement, List.of()).forEach(this::sleep);
        waitFor(held.get(announcement));
        AtomicInteger left = failures.get(announcement);
        if (left != null && left.getAndDecrement() > 0) {
            throw new IllegalStateException("told to fail");
        }
        return new Done();
    }

    private void sleep(Duration duration) {
        sql.number("SELECT 1 FROM pg_sleep(?)", duration.toMillis() / 1_000.0);
    }

    private static void waitFor(@Nullable CountDownLatch release) {
        if (release == null) {
            return;
        }
        try {
            release.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
