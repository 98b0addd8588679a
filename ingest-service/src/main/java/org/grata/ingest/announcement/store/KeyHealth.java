package org.grata.ingest.announcement.store;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Down when the loop that forgets keys is dead, which only a restart cures. A database that is away does
 * not count: then the loop lives and tries again.
 */
@Liveness
@ApplicationScoped
class KeyHealth implements HealthCheck {
    private final KeyCare care;

    KeyHealth(KeyCare care) {
        this.care = care;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("idempotency key loop")
                .status(care.alive())
                .withData("care", care.alive())
                .build();
    }
}
