package org.grata.ingest.announcement.store;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How idempotency keys are kept. */
@ConfigMapping(prefix = "grata.ingest.idempotency-keys")
interface KeyConfig {
    /**
     * How long a key is remembered after its first use; at least an hour. Later it may be used for another
     * text. The same text is still known by its words.
     */
    @WithDefault("P30D")
    Duration retention();
}
