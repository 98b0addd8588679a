package org.grata.local.stack;

import java.util.Locale;

/** The three services, in the order in which events pass them. */
public enum ServiceKind {
    INGEST(8081, 9081),
    REGISTRY(8082, 9082),
    NOTIFY(8083, 9083);

    private final int usualPort;
    private final int usualManagementPort;

    ServiceKind(int usualPort, int usualManagementPort) {
        this.usualPort = usualPort;
        this.usualManagementPort = usualManagementPort;
    }

    /** Where it listens when nothing else does. */
    Endpoints usual() {
        return new Endpoints(usualPort, usualManagementPort);
    }

    /** Also the name of its schema, and of its role after {@code grata_}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    String portVariable() {
        return "GRATA_" + name() + "_PORT";
    }

    String managementPortVariable() {
        return "GRATA_" + name() + "_MANAGEMENT_PORT";
    }
}
