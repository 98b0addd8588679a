package org.grata.base.startup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.StartupEvent;

/**
 * Has virtual threads of a native executable woken by platform threads when their sockets have something to read.
 *
 * <p>By default virtual threads wake them, and in executables of GraalVM 25.0.3 some of these wake-ups are lost
 * (oracle/graal issue 13787): of 600 starts on two busy processors 13 did not answer their first request for the
 * statement's 8 s, with platform threads none. To be removed when that is mended.
 */
@ApplicationScoped
class SocketPolling {
    private static final int BEFORE_EVERYTHING = 1;
    private static final String MODE = "jdk.pollerMode";

    void onStart(@Observes @Priority(BEFORE_EVERYTHING) StartupEvent event) {
        choose(ImageMode.current());
    }

    /** The JDK reads it when a virtual thread first waits for a socket. What the command line says stands. */
    static void choose(ImageMode mode) {
        if (mode == ImageMode.NATIVE_RUN && System.getProperty(MODE) == null) {
            System.setProperty(MODE, "SYSTEM_THREADS");
        }
    }
}
