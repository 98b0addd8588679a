package org.grata.ingest.announcement.store;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.base.startup.Fault;
import org.grata.base.startup.StartupCheck;

/** A retention with which keys would be forgotten while callers still repeat. */
@ApplicationScoped
class KeyCheck implements StartupCheck {
    private static final Duration SHORTEST_RETENTION = Duration.ofHours(1);

    private final KeyConfig config;

    KeyCheck(KeyConfig config) {
        this.config = config;
    }

    @Override
    public List<Fault> faults() {
        return config.retention().compareTo(SHORTEST_RETENTION) < 0
                ? List.of(new Fault(
                        "grata.ingest.idempotency-keys.retention",
                        "is " + config.retention() + ": keys would be forgotten while their calls may be repeated",
                        "give it at least " + SHORTEST_RETENTION))
                : List.of();
    }
}
