package org.grata.local.stack;

import java.nio.file.Path;
import java.util.Locale;

/** The three services, in the order in which events pass them. */
public enum ServiceKind {
    INGEST(8081),
    REGISTRY(8082),
    NOTIFY(8083);

    private final int defaultPort;

    ServiceKind(int defaultPort) {
        this.defaultPort = defaultPort;
    }

    int defaultPort() {
        return defaultPort;
    }

    /** Also the name of its schema, and of its role after {@code grata_}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    String portVariable() {
        return "GRATA_" + name() + "_PORT";
    }

    Path jar(Path root) {
        return root.resolve(label() + "-service/target/quarkus-app/quarkus-run.jar");
    }
}
