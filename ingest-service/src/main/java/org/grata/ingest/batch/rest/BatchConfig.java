package org.grata.ingest.batch.rest;

import java.time.Duration;
import java.util.Optional;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How batches are worked on. */
@ConfigMapping(prefix = "grata.ingest.batch")
interface BatchConfig {
    /** Lines of one batch that are worked on at the same time; twice as many as there are processors when not set. */
    Optional<@Min(1) Integer> atOnce();

    /** How long a line waits for its turn when too many texts are read at once; then it is answered 503. */
    @WithDefault("30s")
    Duration patience();
}
