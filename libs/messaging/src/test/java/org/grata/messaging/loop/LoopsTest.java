package org.grata.messaging.loop;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.grata.messaging.infra.Infrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import static org.assertj.core.api.Assertions.assertThat;

@EnabledIf("org.grata.messaging.infra.RabbitNode#installed")
@QuarkusTest
@WithTestResource(Infrastructure.class)
class LoopsTest {
    private static final String[] NAMES = {"outbox-relay", "outbox-care", "inbox-care", "queue-depths"};

    @Inject
    @Liveness
    Loops loops;

    @Test
    void everyLoopRunsAndIsAlive() {
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .contains(NAMES);

        HealthCheckResponse response = loops.call();

        assertThat(response.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(response.getData())
                .contains(Map.of("outbox-relay", true, "outbox-care", true, "inbox-care", true, "queue-depths", true));
    }
}
