package org.grata.bench.start;

/** What is started, and asked. */
enum Service {
    INGEST("ingest", "/announcements?size=1"),
    REGISTRY("registry", "/states/BE"),
    NOTIFY("notify", "/reminders?size=1");

    private final String label;
    private final String path;

    Service(String label, String path) {
        this.label = label;
        this.path = path;
    }

    String label() {
        return label;
    }

    /** Of a REST request that is answered 200, from the database. */
    String path() {
        return path;
    }
}
