package org.grata.local.stack;

/**
 * Where a service listens on the loopback address.
 *
 * @param port for callers
 * @param managementPort for health and metrics
 */
record Endpoints(int port, int managementPort) {
    private static final String LOOPBACK = "http://127.0.0.1:";

    /** Base URL for callers. */
    String url() {
        return LOOPBACK + port;
    }

    /** Base URL of health and metrics, which are below {@code /q}. */
    String managementUrl() {
        return LOOPBACK + managementPort;
    }
}
