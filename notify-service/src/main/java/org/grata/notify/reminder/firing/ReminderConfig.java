package org.grata.notify.reminder.firing;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How reminders are kept. */
@ConfigMapping(prefix = "grata.notify.reminders")
public interface ReminderConfig {
    /**
     * How long a reminder that is sent or cancelled is kept after it was due and after the deadline of its
     * expulsion. An event that arrives later than this may have a lead time told again.
     */
    @WithDefault("P90D")
    Duration retention();
}
