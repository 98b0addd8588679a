package org.grata.notify.subscription.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.grata.messaging.broker.BrokerConnection;
import org.grata.notify.NotifyTest;
import org.grata.notify.reminder.Expulsion;
import org.grata.testing.Received;
import org.grata.testing.RequiresRabbitMq;
import org.junit.jupiter.api.RepeatedTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.grata.notify.Expulsions.belgium;

@QuarkusTest
@RequiresRabbitMq
class DeletionUnderLoadTest extends NotifyTest {
    private static final int EXPULSIONS = 100;
    private static final int DELETED = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    BrokerConnection publisher;

    /** RabbitMQ 3.10 answers a queue that is deleted while messages are routed to it with 541, which ends the connection. */
    @RepeatedTest(3)
    void deletingSubscriptionsDisturbsNoOther() throws Exception {
        Listener kept = listen("{\"name\":\"kept\",\"filter\":{\"stages\":[\"REGISTERED\"]}}");
        List<UUID> deleted = new ArrayList<>();
        for (int i = 0; i < DELETED; i++) {
            deleted.add(subscribe("{\"name\":\"deleted\",\"filter\":{\"stages\":[\"REGISTERED\"]}}"));
        }
        int connections = publisher.generation();

        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService registers = Executors.newFixedThreadPool(10)) {
            for (int i = 0; i < EXPULSIONS; i++) {
                all.add(registers.submit(() -> register.recorded(anotherLike(belgium()), RECORDED)));
            }
            await().atMost(PATIENCE).until(() -> kept.messages().size() > 10);
            for (UUID id : deleted) {
                given().delete("/subscriptions/" + id).then().statusCode(204);
            }
        }
        for (Future<?> one : all) {
            one.get();
        }
        settled(EXPULSIONS);

        await().atMost(PATIENCE).until(() -> broker.control("list_queues", "name", "--silent")
                .lines()
                .noneMatch(queue -> deleted.stream().anyMatch(id -> queue.contains(id.toString()))));
        await().atMost(PATIENCE)
                .until(() -> tables.count("subscription where queue_removed_at is not null") == DELETED);
        await().atMost(PATIENCE).until(() -> kept.messages().size() >= EXPULSIONS);
        assertThat(kept.messages())
                .hasSize(EXPULSIONS)
                .extracting(Received::messageId)
                .doesNotHaveDuplicates();
        assertThat(publisher.generation())
                .as("the publisher keeps its connection")
                .isEqualTo(connections);
        assertThat(tables.count("outbox where attempts > 1")).isZero();
    }

    private static Expulsion anotherLike(Expulsion model) {
        return new Expulsion(
                UUID.randomUUID(),
                1,
                model.receivingState(),
                model.sendingState(),
                model.standing(),
                model.confirmation(),
                model.headcount(),
                model.leaveBy(),
                model.seatZone());
    }
}
