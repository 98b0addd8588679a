package org.grata.messaging.inbox;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.rabbitmq.client.GetResponse;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.base.IdGenerator;
import org.grata.message.AnnouncementExtracted;
import org.grata.messaging.MessageJson;
import org.grata.messaging.app.Events;
import org.grata.messaging.app.Probe;
import org.grata.messaging.app.Registrar;
import org.grata.messaging.infra.Infrastructure;
import org.grata.messaging.infra.RabbitNode;
import org.grata.messaging.topology.ConsumerQueue;
import org.grata.messaging.topology.Exchanges;
import org.grata.messaging.topology.Topology;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@EnabledIf("org.grata.messaging.infra.RabbitNode#installed")
@QuarkusTest
@WithTestResource(Infrastructure.class)
class InboxTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String QUEUE = ConsumerQueue.ANNOUNCEMENT_EXTRACTED;
    private static final String DEAD = QUEUE + ".dlq";

    @Inject
    MessageJson json;

    @Inject
    Probe probe;

    @Inject
    Registrar registrar;

    @Inject
    Topology topology;

    @Inject
    IdGenerator ids;

    @Inject
    MeterRegistry meters;

    RabbitNode rabbit;

    @BeforeEach
    void noDeadLetters() {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            topology.ensureDeclared();
            return true;
        });
        probe.drain(DEAD);
    }

    @Test
    void handsOverWhatTheSenderTold() {
        UUID id = ids.next();
        send(id.toString(), json.write(Events.announcement(id, "told")));

        awaitEffect(id);

        IncomingEvent<AnnouncementExtracted> event = registrar.seen(id);
        assertThat(event.id()).isEqualTo(id);
        assertThat(event.type()).isEqualTo("announcement.extracted.v1");
        assertThat(event.subject()).isEqualTo("s");
        assertThat(event.body()).isEqualTo(Events.announcement(id, "told"));
        assertThat(event.body().measures().getFirst().deadline().leaveBy()).hasToString("2026-02-18T23:59:59+01:00");
    }

    @Test
    void anEventDeliveredTwiceHasOneEffect() {
        List<UUID> told = Stream.generate(ids::next).limit(200).toList();
        double done = settled("done");
        double duplicates = settled("duplicate");
        Map<String, String> bodies = new LinkedHashMap<>();
        for (UUID id : told) {
            String body = json.write(Events.announcement(id, "told"));
            bodies.put(id.toString(), body);
            bodies.put(id.toString().toUpperCase(Locale.ROOT), body);
        }
        probe.publishAll(Exchanges.EVENTS, AnnouncementExtracted.TYPE, bodies);

        await().atMost(PATIENCE).until(() -> settled("done") == done + 200 && settled("duplicate") == duplicates + 200);
        assertThat(told).allSatisfy(id -> assertThat(probe.effects(id)).isOne());
    }

    @Test
    void brokenJsonIsADeadLetterWithItsReasonAndTheQueueGoesOn() {
        UUID broken = ids.next();
        UUID next = ids.next();
        send(broken.toString(), "{\"language\": \"en\",");
        send(next.toString(), json.write(Events.announcement(next, "told")));

        GetResponse letter = probe.take(DEAD);

        assertThat(letter.getProps().getMessageId()).isEqualTo(broken.toString());
        assertThat(new String(letter.getBody(), StandardCharsets.UTF_8)).isEqualTo("{\"language\": \"en\",");
        assertThat(header(letter, "grata-reason"))
                .startsWith("unreadable body: ")
                .endsWith("line 1, column 19");
        assertThat(header(letter, "grata-consumer")).isEqualTo(QUEUE);
        assertThat(header(letter, "grata-original-message-id")).isEqualTo(broken.toString());
        assertThat(header(letter, "grata-original-type")).isEqualTo("announcement.extracted.v1");
        awaitEffect(next);
    }

    @Test
    void aMessageWithoutIdIsADeadLetter() {
        send("no-uuid", json.write(Events.announcement(ids.next(), "told")));

        assertThat(header(probe.take(DEAD), "grata-reason")).isEqualTo("message-id is no UUID: no-uuid");
    }

    @Test
    void whatTheHandlerCallsPoisonLeavesNoTrace() {
        UUID id = ids.next();
        send(id.toString(), json.write(Events.announcement(id, Registrar.POISONED)));

        assertThat(header(probe.take(DEAD), "grata-reason")).isEqualTo("the title says so");
        assertThat(probe.effects(id)).isZero();
        assertThat(inboxRows(id)).isZero();
    }

    @Test
    void effectAndInboxRowRollBackTogetherAndTheNextTryHasTheEffect() {
        UUID id = ids.next();
        registrar.failFor(id, 4);
        send(id.toString(), json.write(Events.announcement(id, "told")));

        awaitEffect(id);
        assertThat(probe.effects(id)).isOne();
        assertThat(inboxRows(id)).isOne();
    }

    @Test
    void whatFailsFiveTimesIsADeadLetterAndLeavesNoTrace() {
        UUID id = ids.next();
        registrar.failFor(id, Integer.MAX_VALUE);
        send(id.toString(), json.write(Events.announcement(id, "told")));

        assertThat(header(probe.take(DEAD), "grata-reason"))
                .isEqualTo("failed 5 times, last with java.lang.IllegalStateException: told to fail");
        assertThat(probe.effects(id)).isZero();
        assertThat(inboxRows(id)).isZero();
    }

    @Test
    void aDatabaseErrorThatTellsNothingIsNotTriedForEver() {
        UUID id = ids.next();
        registrar.failWith(id, () -> new IllegalStateException(new SQLException("no state")));
        send(id.toString(), json.write(Events.announcement(id, "told")));

        assertThat(header(probe.take(DEAD), "grata-reason"))
                .isEqualTo(
                        "failed 5 times, last with java.lang.IllegalStateException: java.sql.SQLException: no state");
    }

    @Test
    void anErrorOfTheHandlerCountsLikeAnException() {
        UUID id = ids.next();
        registrar.failWith(id, () -> {
            throw new OutOfMemoryError("told to");
        });
        send(id.toString(), json.write(Events.announcement(id, "told")));

        assertThat(header(probe.take(DEAD), "grata-reason"))
                .isEqualTo("failed 5 times, last with io.quarkus.narayana.jta.QuarkusTransactionException:"
                        + " java.lang.OutOfMemoryError: told to");
    }

    @Test
    void subscriberQueuesAreDeclaredAndDeletedAnyNumberOfTimes() {
        topology.declareSubscriberQueue("subscriber.test", "deadline.*.BE.*");
        topology.declareSubscriberQueue("subscriber.test", "deadline.*.BE.*");
        probe.publish(Exchanges.DEADLINES, "deadline.lead.BE.RU", ids.next().toString(), "t", "{}");
        probe.publish(Exchanges.DEADLINES, "deadline.lead.NL.RU", ids.next().toString(), "t", "{}");

        assertThat(probe.take("subscriber.test").getEnvelope().getRoutingKey()).isEqualTo("deadline.lead.BE.RU");
        assertThat(probe.drain("subscriber.test")).isEmpty();
        topology.deleteSubscriberQueue("subscriber.test");
        topology.deleteSubscriberQueue("subscriber.test");
        assertThat(rabbit.ask("list_queues", "name", "--silent")).doesNotContain("subscriber.test");
    }

    private double settled(String outcome) {
        return meters.counter("grata.inbox.settled", "consumer", QUEUE, "outcome", outcome)
                .count();
    }

    private void send(String messageId, String body) {
        probe.publish(Exchanges.EVENTS, AnnouncementExtracted.TYPE, messageId, AnnouncementExtracted.TYPE, body);
    }

    private void awaitEffect(UUID id) {
        await().atMost(PATIENCE).until(() -> probe.effects(id) == 1);
    }

    private long inboxRows(UUID id) {
        return probe.count("SELECT count(*) FROM inbox WHERE message_id = '" + id + "'");
    }

    private static String header(GetResponse message, String name) {
        return String.valueOf(message.getProps().getHeaders().get(name));
    }
}
