package org.grata.base.startup;

import java.util.List;

/**
 * A CDI bean that looks for reasons not to start. It must not change anything and must not throw: what
 * it cannot find out is a fault too.
 */
public interface StartupCheck {
    /** Every fault found; empty when all is well. */
    List<Fault> faults();

    /** When this check can run. */
    default Phase phase() {
        return Phase.SETTINGS;
    }

    /** Settings are judged before the database is touched; the schema after it was migrated. */
    enum Phase {
        /** Needs the configuration only. */
        SETTINGS,
        /** Needs the migrated database. */
        SCHEMA
    }
}
