package org.grata.notify.stream.rest;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How reminders are streamed. */
@ConfigMapping(prefix = "grata.notify.streams")
public interface StreamConfig {
    /** Most streams that this replica holds open at once. */
    @WithDefault("1000")
    int limit();

    /** How often a stream on which nothing happens shows that it lives; shorter than any time-out on the way. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How late a reminder may come when the word that it was fired is lost. */
    @WithDefault("5s")
    Duration pollInterval();
}
