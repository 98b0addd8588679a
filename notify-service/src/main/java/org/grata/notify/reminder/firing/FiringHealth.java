package org.grata.notify.reminder.firing;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.grata.notify.subscription.messaging.QueueCare;

/**
 * Down when a loop of this service is dead, which only a restart cures. A broker or database that is away
 * does not count: then the loops live and try again.
 */
@Liveness
@ApplicationScoped
class FiringHealth implements HealthCheck {
    private final FiringLoop firing;
    private final QueueCare queues;
    private final ReminderCare care;

    FiringHealth(FiringLoop firing, QueueCare queues, ReminderCare care) {
        this.firing = firing;
        this.queues = queues;
        this.care = care;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("reminder loops")
                .status(firing.alive() && queues.alive() && care.alive())
                .withData("firing", firing.alive())
                .withData("queues", queues.alive())
                .withData("care", care.alive())
                .build();
    }
}
