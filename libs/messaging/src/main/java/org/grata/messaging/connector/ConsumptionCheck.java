package org.grata.messaging.connector;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while a queue is not consumed. Nothing to be restarted for: the reader tries on by itself. */
@Readiness
@ApplicationScoped
class ConsumptionCheck implements HealthCheck {
    private final QueueReaders readers;

    ConsumptionCheck(QueueReaders readers) {
        this.readers = readers;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("consumed queues").up();
        readers.consuming().forEach((queue, consuming) -> {
            response.withData(queue, consuming);
            if (!consuming) {
                response.down();
            }
        });
        return response.build();
    }
}
