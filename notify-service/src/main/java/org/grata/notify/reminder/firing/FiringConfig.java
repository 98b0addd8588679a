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

    /** Most reminders fired in one transaction; so much may be repeated by the outbox after a crash. */
    @WithDefault("500")
    int batchSize();

    /**
     * The longest sleep. A replica knows of what it planned itself; this bounds how late it notices
     * what another one planned and did not live to fire.
     */
    @WithDefault("1s")
    Duration pollInterval();
}
