package org.grata.notify.reminder.firing;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How due reminders are fired. */
@ConfigMapping(prefix = "grata.firing")
public interface FiringConfig {
    /** False leaves the firing to other replicas. */
    @WithDefault("true")
    boolean enabled();

    /**
     * Most reminders that this replica holds claimed at once, in two halves: one is sent while the other is stored.
     * So many may be repeated by another replica when this one is killed.
     */
    @WithDefault("1000")
    int batchSize();

    /** What one claim takes at most. */
    default int half() {
        return batchSize() / 2;
    }

    /**
     * The longest sleep. Replicas tell each other what they have planned; this bounds how late it is noticed when
     * such a word is lost.
     */
    @WithDefault("5s")
    Duration pollInterval();
}
