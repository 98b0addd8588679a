package org.grata.notify.reminder.firing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;

import org.grata.messaging.loop.Loop;
import org.grata.notify.planning.Planned;
import org.grata.notify.reminder.store.DueStore;
import org.grata.notify.subscription.Channel;
import org.grata.notify.wakeup.Wakeup;

/** Like the {@link FiringLoop}, for subscribers who are not told by the broker; goes on while that is away. */
@Singleton
class HandOverLoop extends Loop {
    private static final List<Channel> CHANNELS = List.of(Channel.WEBHOOK, Channel.PULL);

    private final HandOver handOver;
    private final FiringConfig config;
    private final List<NextDue> nextDue;

    HandOverLoop(HandOver handOver, DueStore reminders, FiringConfig config, Clock clock) {
        super("hand-over-loop");
        this.handOver = handOver;
        this.config = config;
        this.nextDue = CHANNELS.stream()
                .map(channel -> new NextDue(reminders, channel, config, clock))
                .toList();
    }

    @Override
    protected boolean enabled() {
        return config.enabled();
    }

    void planned(@Observes(during = TransactionPhase.AFTER_SUCCESS) Planned planned) {
        wake();
    }

    void heard(@Observes Wakeup wakeup) {
        if (wakeup == Wakeup.PLANNED) {
            wake();
        }
    }

    @Override
    protected Duration step() {
        boolean more = false;
        for (Channel channel : CHANNELS) {
            more |= handOver.fireDue(channel, config.batchSize()) == config.batchSize();
        }
        return more
                ? Duration.ZERO
                : nextDue.stream().map(NextDue::rest).min(Duration::compareTo).orElseThrow();
    }
}
