package org.grata.notify.wakeup;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;

import org.grata.messaging.loop.Loop;
import org.grata.persistence.Notices;
import org.grata.persistence.Notifications;
import org.jspecify.annotations.Nullable;

/** Listens on a connection of its own, and anew when that breaks. */
@Singleton
class WakeupLoop extends Loop {
    /** A wait costs the database nothing; this is how soon the loop sees that the service ends. */
    private static final Duration WAIT = Duration.ofMillis(500);

    private static final List<String> CHANNELS =
            Stream.of(Wakeup.values()).map(Wakeup::channel).toList();

    private final Notices notices;
    private final Event<Wakeup> heard;
    private @Nullable Notifications listening;

    WakeupLoop(Notices notices, Event<Wakeup> heard) {
        super("wakeup-loop");
        this.notices = notices;
        this.heard = heard;
    }

    @Override
    protected Duration step() {
        Notifications open = listening;
        if (open == null) {
            listening = notices.listen(CHANNELS);
            tell(Set.copyOf(CHANNELS));
        } else {
            listen(open);
        }
        return Duration.ZERO;
    }

    private void listen(Notifications open) {
        try {
            tell(open.await(WAIT));
        } catch (RuntimeException e) {
            listening = null;
            open.abandon();
            throw e;
        }
    }

    private void tell(Set<String> channels) {
        for (Wakeup wakeup : Wakeup.values()) {
            if (channels.contains(wakeup.channel())) {
                heard.fire(wakeup);
            }
        }
    }

    @Override
    protected void ended() {
        Notifications open = listening;
        if (open != null) {
            open.close();
        }
    }
}
