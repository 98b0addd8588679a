package org.grata.messaging.loop;

import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;

/**
 * Runs the service's loops from its start to its end. Down when one of them is dead, which only a restart cures; a
 * broker or database that is away does not count, then they live and try again.
 */
@Liveness
@ApplicationScoped
class Loops implements HealthCheck {
    private static final int AFTER_CHECKS = 100;

    private final List<Loop> loops;

    Loops(@All List<Loop> loops) {
        this.loops = loops;
    }

    void onStart(@Observes @Priority(AFTER_CHECKS) StartupEvent event) {
        loops.stream().filter(Loop::enabled).forEach(Loop::start);
    }

    void onStop(@Observes ShutdownEvent event) throws InterruptedException {
        loops.forEach(Loop::tellToEnd);
        for (Loop loop : loops) {
            loop.awaitEnd();
        }
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder health =
                HealthCheckResponse.named("loops").status(loops.stream().allMatch(Loop::alive));
        loops.forEach(loop -> health.withData(loop.name(), loop.alive()));
        return health.build();
    }
}
