package org.grata.notify.planning;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.grata.message.ExpulsionChanged;
import org.grata.notify.Expulsions;
import org.grata.notify.NotifyTest;
import org.grata.notify.Register;
import org.grata.notify.reminder.Expulsion;
import org.grata.testing.Received;
import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.MeasureStatus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.grata.notify.Expulsions.belgium;
import static org.grata.notify.Expulsions.czechia;
import static org.grata.notify.Expulsions.judged;
import static org.grata.notify.Expulsions.netherlands;

@QuarkusTest
class ReminderFlowTest extends NotifyTest {
    private static final String AFTER_ALL_DEADLINES = "2022-04-14T00:00:00Z";

    @Test
    void threeSubscribersEachGetWhatTheyAskedForOnce() {
        Listener everything = listen("{\"name\":\"everything\"}");
        Listener belgianLeads = listen("""
                {"name":"Belgian leads","filter":{"receivingStates":["BE"],"stages":["LEAD"]},
                 "leadTimes":["PT48H","PT0S"],"delivery":{"type":"AMQP"}}""");
        Listener news = listen("""
                {"name":"news","filter":{"sendingStates":["RU"],"stages":["REGISTERED","EXPIRED"]},
                 "leadTimes":[]}""");

        register.recorded(belgium(), RECORDED);
        register.recorded(czechia(), RECORDED);
        register.recorded(netherlands(), RECORDED);
        settled(3);
        clock.setTo(AFTER_ALL_DEADLINES);
        settled(3);

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(everything.heard())
                    .containsExactlyInAnyOrder(
                            "REGISTERED BE r1",
                            "REGISTERED CZ r1",
                            "REGISTERED NL r1",
                            "LEAD BE P7D r1",
                            "LEAD BE PT72H r1",
                            "LEAD BE PT24H r1",
                            "LEAD BE PT0S r1",
                            "EXPIRED BE r1",
                            "LEAD CZ PT24H r1",
                            "LEAD CZ PT0S r1",
                            "EXPIRED CZ r1");
            assertThat(belgianLeads.heard()).containsExactlyInAnyOrder("LEAD BE PT48H r1", "LEAD BE PT0S r1");
            assertThat(news.heard())
                    .containsExactlyInAnyOrder(
                            "REGISTERED BE r1",
                            "REGISTERED CZ r1",
                            "REGISTERED NL r1",
                            "EXPIRED BE r1",
                            "EXPIRED CZ r1");
        });
        assertThat(everything.messages()).extracting(Received::messageId).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotConfirmedWaitsUntilItIsAndWhatIsRejectedIsTakenBack() {
        Listener reliable = listen("{\"name\":\"desk\"}");
        Listener all = listen("{\"name\":\"newsroom\",\"filter\":{\"unconfirmed\":true}}");
        Expulsion doubtful = judged(czechia(), Confirmation.UNCONFIRMED);
        Expulsion sure = judged(doubtful, Confirmation.AUTOMATIC);
        Expulsion rejected = judged(sure, Confirmation.REJECTED);

        register.recorded(doubtful, RECORDED);
        settled(1);
        assertThat(reminders(reliable.id())).isEmpty();
        register.judged(sure, RECORDED.plusSeconds(60));
        settled(2);
        assertThat(reminders(reliable.id()))
                .containsExactlyInAnyOrder(
                        "REGISTERED CZ r3 2022-03-29T16:06:00Z PLANNED",
                        "LEAD CZ PT24H r3 2022-03-31T16:00:00Z PLANNED",
                        "LEAD CZ PT0S r3 2022-04-01T16:00:00Z PLANNED",
                        "EXPIRED CZ r3 2022-04-01T16:00:01Z PLANNED");
        register.judged(rejected, RECORDED.plusSeconds(120));
        settled(3);
        clock.setTo(AFTER_ALL_DEADLINES);
        settled(3);

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(reliable.heard()).containsExactlyInAnyOrder("REGISTERED CZ r3", "CANCELLED CZ r4");
            assertThat(all.heard()).containsExactlyInAnyOrder("REGISTERED CZ r2", "CANCELLED CZ r4");
            assertThat(all.messages())
                    .extracting(message -> JsonPath.from(message.body()).getString("confirmation"))
                    .containsExactlyInAnyOrder("UNCONFIRMED", "REJECTED");
        });
    }

    @Test
    void plansBelgiumAndCzechiaAtTheirInstants() {
        UUID subscription = listen("{\"name\":\"desk\"}").id();

        register.recorded(belgium(), RECORDED);
        register.recorded(czechia(), RECORDED);
        settled(2);

        assertThat(reminders(subscription))
                .containsExactlyInAnyOrder(
                        "REGISTERED BE r1 2022-03-29T16:05:00Z FIRED",
                        "REGISTERED CZ r1 2022-03-29T16:05:00Z FIRED",
                        "LEAD CZ PT24H r1 2022-03-31T16:00:00Z PLANNED",
                        "LEAD CZ PT0S r1 2022-04-01T16:00:00Z PLANNED",
                        "EXPIRED CZ r1 2022-04-01T16:00:01Z PLANNED",
                        "LEAD BE P7D r1 2022-04-06T21:59:59Z PLANNED",
                        "LEAD BE PT72H r1 2022-04-10T21:59:59Z PLANNED",
                        "LEAD BE PT24H r1 2022-04-12T21:59:59Z PLANNED",
                        "LEAD BE PT0S r1 2022-04-13T21:59:59Z PLANNED",
                        "EXPIRED BE r1 2022-04-13T22:00:00Z PLANNED");
    }

    @Test
    void sendsTheMessageOfTheContract() {
        Listener listener = listen("{\"name\":\"desk\",\"leadTimes\":[\"PT24H\"],\"filter\":{\"stages\":[\"LEAD\"]}}");
        register.recorded(czechia(), RECORDED);
        settled(1);
        clock.setTo("2022-03-31T16:00:00Z");

        await().atMost(Duration.ofSeconds(10)).until(() -> listener.messages().size() == 1);
        Received message = listener.messages().getFirst();
        JsonPath body = JsonPath.from(message.body());
        assertThat(message.exchange()).isEqualTo("grata.deadlines");
        assertThat(message.routingKey()).isEqualTo("deadline.lead.CZ.RU." + listener.id());
        assertThat(message.properties().getContentType()).isEqualTo("application/json");
        assertThat(message.properties().getType()).isEqualTo("deadline.lead");
        assertThat(message.headers())
                .containsEntry("cloudEvents:specversion", "1.0")
                .containsEntry("cloudEvents:id", body.getString("id"))
                .containsEntry("cloudEvents:type", "deadline.lead")
                .containsEntry("cloudEvents:subject", Expulsions.CZ_ID.toString())
                .containsKey("cloudEvents:source");
        assertThat(message.messageId()).isEqualTo(body.getString("id"));
        assertThat(body.getString("stage")).isEqualTo("LEAD");
        assertThat(body.getString("leadTime")).isEqualTo("PT24H");
        assertThat(body.getString("expulsionId")).isEqualTo(Expulsions.CZ_ID.toString());
        assertThat(body.getString("receivingState")).isEqualTo("CZ");
        assertThat(body.getString("sendingState")).isEqualTo("RU");
        assertThat(body.getInt("headcount.count")).isEqualTo(1);
        assertThat(body.getString("headcount.qualifier")).isEqualTo("EXACT");
        assertThat(body.getString("confirmation")).isEqualTo("AUTOMATIC");
        assertThat(body.getString("leaveBy")).isEqualTo("2022-04-01T18:00:00+02:00");
        assertThat(body.getString("dueAt")).isEqualTo("2022-03-31T16:00:00Z");
        assertThat(body.getString("firedAt")).isEqualTo("2022-03-31T16:00:00Z");
        assertThat(body.getInt("revision")).isEqualTo(1);
    }

    @Test
    void theSameEventTwiceChangesNothing() {
        Listener listener = listen("{\"name\":\"desk\"}");
        UUID messageId = UUID.randomUUID();
        ExpulsionChanged event = Register.message(czechia(), MeasureStatus.ANNOUNCED, RECORDED);
        register.tell(messageId, ExpulsionChanged.RECORDED, event, RECORDED);
        settled(1);
        var before = reminders(listener.id());

        register.tell(messageId, ExpulsionChanged.RECORDED, event, RECORDED);
        register.tell(UUID.randomUUID(), ExpulsionChanged.RECORDED, event, RECORDED);
        settled(2);

        assertThat(reminders(listener.id())).isEqualTo(before);
        assertThat(listener.heard()).containsExactly("REGISTERED CZ r1");
    }

    @Test
    void aRevisionReplacesWhatIsAheadAndIsTold() {
        Listener listener = listen("{\"name\":\"desk\",\"leadTimes\":[\"PT24H\"]}");
        register.recorded(czechia(), RECORDED);
        settled(1);
        Expulsion revised = Expulsions.revised(czechia(), OffsetDateTime.parse("2022-04-03T23:59:59+02:00"));
        register.revised(revised, RECORDED.plusSeconds(60));
        settled(2);
        clock.setTo(RECORDED.plusSeconds(60));
        settled(2);

        assertThat(reminders(listener.id()))
                .containsExactly(
                        "REGISTERED CZ r1 2022-03-29T16:05:00Z FIRED",
                        "REVISED CZ r2 2022-03-29T16:06:00Z FIRED",
                        "LEAD CZ PT24H r1 2022-03-31T16:00:00Z CANCELLED",
                        "EXPIRED CZ r1 2022-04-01T16:00:01Z CANCELLED",
                        "LEAD CZ PT24H r2 2022-04-02T21:59:59Z PLANNED",
                        "EXPIRED CZ r2 2022-04-03T22:00:00Z PLANNED");
        clock.setTo(AFTER_ALL_DEADLINES);
        settled(2);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(listener.heard())
                .containsExactly("REGISTERED CZ r1", "REVISED CZ r2", "LEAD CZ PT24H r2", "EXPIRED CZ r2"));
    }

    @Test
    void aLeadTimeAlreadyToldIsNotToldAgainByARevision() {
        Listener listener = listen("{\"name\":\"desk\",\"leadTimes\":[\"PT24H\"]}");
        register.recorded(czechia(), RECORDED);
        settled(1);
        clock.setTo("2022-03-31T16:00:00Z");
        settled(1);
        // Recorded just before the lead time, heard of only after it was told: another headcount, no other day.
        var earlier = OffsetDateTime.parse("2022-03-31T15:59:00Z").toInstant();
        register.revised(Expulsions.revised(czechia(), czechia().leaveBy()), earlier);
        settled(2);

        assertThat(reminders(listener.id()))
                .containsExactlyInAnyOrder(
                        "REGISTERED CZ r1 2022-03-29T16:05:00Z FIRED",
                        "REVISED CZ r2 2022-03-31T15:59:00Z FIRED",
                        "LEAD CZ PT24H r1 2022-03-31T16:00:00Z FIRED",
                        "EXPIRED CZ r1 2022-04-01T16:00:01Z CANCELLED",
                        "EXPIRED CZ r2 2022-04-01T16:00:01Z PLANNED");
    }

    @Test
    void aReversalCancelsWhatIsAheadAndIsTold() {
        Listener listener = listen("{\"name\":\"desk\",\"leadTimes\":[\"PT0S\"]}");
        register.recorded(belgium(), RECORDED);
        settled(1);
        register.reversed(Expulsions.reversed(belgium()), RECORDED);
        settled(2);
        clock.setTo(AFTER_ALL_DEADLINES);
        settled(2);

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(listener.heard())
                .containsExactly("REGISTERED BE r1", "CANCELLED BE r2"));
        assertThat(reminders(listener.id()))
                .containsExactlyInAnyOrder(
                        "REGISTERED BE r1 2022-03-29T16:05:00Z FIRED",
                        "CANCELLED BE r2 2022-03-29T16:05:00Z FIRED",
                        "LEAD BE PT0S r1 2022-04-13T21:59:59Z CANCELLED",
                        "EXPIRED BE r1 2022-04-13T22:00:00Z CANCELLED");
    }

    @Test
    void anOlderRevisionThatArrivesLateIsDropped() {
        Listener listener = listen("{\"name\":\"desk\",\"leadTimes\":[]}");
        Expulsion revised = Expulsions.revised(czechia(), OffsetDateTime.parse("2022-04-03T23:59:59+02:00"));

        register.revised(revised, RECORDED);
        settled(1);
        register.recorded(czechia(), RECORDED);
        settled(2);

        assertThat(reminders(listener.id()))
                .containsExactly(
                        "REGISTERED CZ r2 2022-03-29T16:05:00Z FIRED", "EXPIRED CZ r2 2022-04-03T22:00:00Z PLANNED");
    }

    @Test
    void backgroundMakesNoReminders() {
        Listener listener = listen("{\"name\":\"desk\"}");
        String deadLetters = "notify.expulsions.dlq";
        int before = broker.depth(deadLetters);
        ExpulsionChanged background = Register.message(netherlands(), MeasureStatus.REPORTED_PAST, RECORDED);

        register.tell(UUID.randomUUID(), ExpulsionChanged.RECORDED, background, RECORDED);
        register.tell(UUID.randomUUID(), ExpulsionChanged.RECORDED, "{\"expulsionId\":7}", RECORDED);
        register.recorded(czechia(), RECORDED);
        await().atMost(Duration.ofSeconds(20)).until(() -> broker.depth(deadLetters) == before + 2);
        settled(1);

        assertThat(tables.lines("select id::text from expulsion")).containsExactly(Expulsions.CZ_ID.toString());
        assertThat(listener.heard()).containsExactly("REGISTERED CZ r1");
    }

    @Test
    void aNewSubscriptionGetsWhatIsStillAhead() {
        register.recorded(belgium(), RECORDED);
        register.recorded(czechia(), RECORDED);
        register.recorded(netherlands(), RECORDED);
        settled(3);
        clock.setTo("2022-04-11T12:00:00Z");
        settled(3);

        UUID subscription =
                listen("{\"name\":\"late\",\"leadTimes\":[\"P7D\",\"PT24H\"]}").id();

        assertThat(reminders(subscription))
                .containsExactly(
                        "LEAD BE PT24H r1 2022-04-12T21:59:59Z PLANNED", "EXPIRED BE r1 2022-04-13T22:00:00Z PLANNED");
    }
}
