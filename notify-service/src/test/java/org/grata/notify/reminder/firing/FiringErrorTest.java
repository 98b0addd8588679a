package org.grata.notify.reminder.firing;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.grata.messaging.outbox.DirectSender;
import org.grata.notify.NotifyTest;
import org.grata.notify.reminder.store.DueStore;
import org.grata.testing.ManagementUrl;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class FiringErrorTest extends NotifyTest {
    @ManagementUrl
    String management;

    @Inject
    DueStore reminders;

    @Inject
    FiringTransaction transaction;

    @Inject
    DirectSender sender;

    @Inject
    FiringConfig config;

    @Test
    void firesOnAfterAnError() throws InterruptedException {
        AtomicInteger rounds = new AtomicInteger();
        Firing failing = new Firing(transaction, sender) {
            @Override
            public int fireDue(int limit) {
                if (rounds.incrementAndGet() == 1) {
                    throw new StackOverflowError("told to fail");
                }
                return 0;
            }
        };
        FiringLoop loop = new FiringLoop(failing, new FiringHelp(failing, config), reminders, config, clock);

        loop.start();

        await().atMost(Duration.ofSeconds(10)).until(() -> rounds.get() > 2);
        assertThat(loop.alive()).isTrue();
        loop.tellToEnd();
        assertThat(loop.awaitEnd()).isTrue();
    }

    @Test
    void healthTellsOfTheLoops() {
        given().get(management + "/health/live")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'loops' }.data.'firing-loop'", equalTo(true))
                .body("checks.find { it.name == 'loops' }.data.'firing-help'", equalTo(true))
                .body("checks.find { it.name == 'loops' }.data.'wakeup-loop'", equalTo(true))
                .body("checks.find { it.name == 'loops' }.data.'queue-care'", equalTo(true))
                .body("checks.find { it.name == 'loops' }.data.'reminder-care'", equalTo(true));
    }
}
