package org.grata.bench.registry;

import java.time.Duration;
import java.util.List;

/** Clients of PostgreSQL itself. */
interface Direct {
    /** What sends the statements, for people. */
    String tool();

    /**
     * Runs transactions one after the other on each of the connections.
     *
     * @param scripts drawn from with equal chances
     */
    Window during(List<Script> scripts, int clients, Duration time) throws Exception;
}
