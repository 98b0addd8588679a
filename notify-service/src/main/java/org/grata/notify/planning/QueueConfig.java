package org.grata.notify.planning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Queues that are kept for subscribers. */
@ConfigMapping(prefix = "grata.notify.queues")
public interface QueueConfig {
    /**
     * Most subscriptions that have a queue for themselves. Each is two quorum queues, with its dead letters, and a
     * broker carries some thousands of these; others share the stream, bring a queue, or are called.
     */
    @WithDefault("1000")
    int most();
}
