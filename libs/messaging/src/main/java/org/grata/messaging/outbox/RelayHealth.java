package org.grata.messaging.outbox;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Down when a loop of the outbox is dead, which only a restart cures. A broker or database that is away
 * does not count: then the loops live and try again.
 */
@Liveness
@ApplicationScoped
class RelayHealth implements HealthCheck {
    private final RelayLoop relay;
    private final OutboxCare care;

    RelayHealth(RelayLoop relay, OutboxCare care) {
        this.relay = relay;
        this.care = care;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox loops")
                .status(relay.alive() && care.alive())
                .withData("relay", relay.alive())
                .withData("care", care.alive())
                .build();
    }
}
