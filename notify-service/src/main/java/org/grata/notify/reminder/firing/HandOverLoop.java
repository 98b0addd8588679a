package org.grata.notify.reminder.firing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.inject.Singleton;

import org.grata.notify.reminder.store.DueStore;
import org.grata.notify.subscription.Channel;

/** Like the {@link FiringLoop}, for subscribers who are not told by the broker; goes on while that is away. */
@Singleton
class HandOverLoop extends DueLoop {
    private static final List<Channel> CHANNELS = List.of(Channel.WEBHOOK, Channel.PULL);

    private final HandOver handOver;
    private final FiringConfig config;
    private final List<NextDue> nextDue;

    HandOverLoop(HandOver handOver, DueStore reminders, FiringConfig config, Clock clock) {
        super("hand-over-loop", config);
        this.handOver = handOver;
        this.config = config;
        this.nextDue = CHANNELS.stream()
                .map(channel -> new NextDue(reminders, channel, config, clock))
                .toList();
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
