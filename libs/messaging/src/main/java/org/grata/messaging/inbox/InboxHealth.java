package org.grata.messaging.inbox;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Down when the loop of the inbox is dead, which only a restart cures. A database that is away does not
 * count: then the loop lives and tries again.
 */
@Liveness
@ApplicationScoped
class InboxHealth implements HealthCheck {
    private final InboxCare care;

    InboxHealth(InboxCare care) {
        this.care = care;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("inbox loop")
                .status(care.alive())
                .withData("care", care.alive())
                .build();
    }
}
