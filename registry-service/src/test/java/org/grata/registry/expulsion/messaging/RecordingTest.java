package org.grata.registry.expulsion.messaging;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.message.AnnouncementExtracted;
import org.grata.messaging.MessageJson;
import org.grata.registry.Register;
import org.grata.registry.expulsion.Measures;
import org.grata.testing.Fixtures;
import org.grata.testing.GrataTestResource;
import org.grata.testing.Received;
import org.grata.testing.TestBroker;
import org.grata.vocabulary.SpeakerKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.announced;
import static org.grata.registry.expulsion.Measures.belgium;
import static org.grata.registry.expulsion.Measures.reversed;

@QuarkusTest
@WithTestResource(GrataTestResource.class)
class RecordingTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Register register = new Register();
    private final TestBroker broker = TestBroker.ofJvm();
    private TestBroker.Collector events;

    @Inject
    MeterRegistry metrics;

    @BeforeEach
    void start() {
        register.clear();
        broker.declareQueue("test.expulsions", "grata.events", "expulsion.*.v1");
        events = broker.collect("test.expulsions");
    }

    @AfterEach
    void stop() {
        events.close();
        broker.deleteQueue("test.expulsions");
    }

    @Test
    void sevenMeasuresAreAnnouncedAndFiveMentionsAreKeptQuietly() throws Exception {
        register.tell(coordinated());

        assertThat(register.number("select count(*) from expulsion where status = 'ANNOUNCED'"))
                .isEqualTo(7);
        assertThat(register.number("select count(*) from expulsion where status = 'REPORTED_PAST'"))
                .isEqualTo(5);
        assertThat(register.number("select count(*) from expulsion_report")).isEqualTo(12);
        assertThat(register.number("select count(*) from expulsion_revision")).isEqualTo(12);
        await().until(() -> events.messages().size() == 7);
        assertThat(events.messages()).extracting(Received::routingKey).containsOnly("expulsion.recorded.v1");
        assertThat(events.messages())
                .extracting(RecordingTest::pair)
                .containsExactlyInAnyOrder("BE-RU", "NL-RU", "IE-RU", "CZ-RU", "RU-EE", "RU-LT", "RU-LV");
        JsonNode belgium = body("BE-RU");
        assertThat(belgium.at("/deadline/leaveBy").asText()).isEqualTo("2022-04-13T23:59:59+02:00");
        assertThat(belgium.at("/seatZone").asText()).isEqualTo("Europe/Brussels");
        assertThat(body("RU-LT").at("/seatZone").asText()).isEqualTo("Europe/Moscow");
        assertThat(belgium.at("/headcount/count").asInt()).isEqualTo(21);
        assertThat(belgium.at("/revision").asInt()).isEqualTo(1);
        assertThat(belgium.at("/publishedAt").asText()).isEqualTo("2022-03-29T16:00:00Z");
        assertThat(body("RU-LT").at("/headcount/sharedTotal"))
                .isEqualTo(MAPPER.readTree("{\"count\":10,\"sendingStates\":[\"EE\",\"LT\",\"LV\"]}"));
    }

    @Test
    void theSameMessageAgainChangesNothing() {
        String body = new MessageJson().write(coordinated());
        UUID messageId = register.tell(coordinated());
        await().until(() -> events.messages().size() == 7);
        List<String> before = snapshot();
        double duplicates = duplicates();

        register.tell(messageId, body);
        await().until(() -> duplicates() == duplicates + 1);
        // Another message id, as when the sender repeats itself after a restart.
        register.tell(UUID.randomUUID(), body);
        await().until(() -> duplicates() == duplicates + 2);

        assertThat(snapshot()).isEqualTo(before);
        assertThat(register.number("select count(*) from outbox")).isEqualTo(7);
        assertThat(events.messages()).hasSize(7);
    }

    @Test
    void anotherSourceIsASecondReportOfOneExpulsion() {
        register.tell(coordinated());
        register.tell(announced("BE", "RU")
                .count(21)
                .toldBy(SpeakerKind.AGENCY)
                .announcement(new UUID(5, 1), AFTERNOON.plus(Duration.ofHours(3)), "Other Wire"));

        assertThat(register.number("select count(*) from expulsion where receiving_state = 'BE'"))
                .isEqualTo(1);
        assertThat(register.number("select count(*) from expulsion_report r join expulsion e on e.id = r.expulsion_id"
                        + " where e.receiving_state = 'BE'"))
                .isEqualTo(2);
        assertThat(register.text("select array_to_string(because, ',') from expulsion_report"
                        + " where source_name = 'Other Wire'"))
                .isEqualTo("SAME_DAY,SAME_HEADCOUNT,DEADLINE_UNTOLD");
        assertThat(register.number("select count(*) from outbox")).isEqualTo(7);
    }

    @Test
    void aCorrectedNumberIsRevisionTwo() throws Exception {
        register.tell(announcement(announced("ES", "RU").about(25), 1));
        register.tell(announcement(announced("ES", "RU").count(27), 2));

        await().until(() -> events.messages().size() == 2);
        Received revised = events.messages().get(1);
        assertThat(revised.routingKey()).isEqualTo("expulsion.revised.v1");
        JsonNode body = MAPPER.readTree(revised.body());
        assertThat(body.at("/revision").asInt()).isEqualTo(2);
        assertThat(body.at("/headcount/count").asInt()).isEqualTo(27);
        assertThat(body.at("/headcount/qualifier").asText()).isEqualTo("EXACT");
        assertThat(register.number("select count(*) from expulsion_revision")).isEqualTo(2);
        assertThat(register.text("select measure #>> '{headcount,count}' from expulsion_revision where revision = 1"))
                .isEqualTo("25");
        assertThat(register.number("select headcount from expulsion")).isEqualTo(27);
    }

    @Test
    void aReversalIsToldOnce() throws Exception {
        register.tell(announcement(announced("RS", "ME").count(1), 1));
        register.tell(announcement(reversed("RS", "ME"), 2));
        register.tell(announcement(reversed("RS", "ME"), 3));

        await().until(() -> events.messages().size() == 2);
        assertThat(events.messages().get(1).routingKey()).isEqualTo("expulsion.reversed.v1");
        assertThat(MAPPER.readTree(events.messages().get(1).body())
                        .at("/status")
                        .asText())
                .isEqualTo("REVERSED");
        assertThat(register.text("select status from expulsion")).isEqualTo("REVERSED");
        assertThat(register.number("select count(*) from expulsion_report")).isEqualTo(3);
        assertThat(register.number("select count(*) from outbox")).isEqualTo(2);
    }

    @Test
    void aNeighbourIsFoundAmongAnyNumberOfOthers() {
        register.tell(announcement(announced("PL", "RU").count(2), 1));
        register.tell(announcement(announced("PL", "RU").count(45), 2));
        // The others were all published after the one that is retold.
        register.execute("insert into expulsion (id, kind, status, receiving_state, sending_state, revision,"
                + " announced_on, leave_by, headcount, published_at, recorded_at, revised_at, account, search_text)"
                + " select gen_random_uuid(), kind, status, receiving_state, sending_state, revision, announced_on,"
                + " leave_by, headcount, published_at + n * interval '1 second', recorded_at, revised_at, account,"
                + " search_text from expulsion, generate_series(1, 600) n where headcount = 45");

        register.tell(announcement(announced("PL", "RU").count(2), 3));

        assertThat(register.number("select count(*) from expulsion where headcount = 2"))
                .isEqualTo(1);
        assertThat(register.number("select count(*) from outbox")).isEqualTo(2);
    }

    @Test
    void threatsAndMentionsAloneTellNobody() {
        register.tell(announcement(Measures.threatened("BG", "RU"), 1));
        register.tell(announcement(Measures.past("PL", "RU"), 2));

        assertThat(register.number("select count(*) from expulsion")).isEqualTo(2);
        assertThat(register.number("select count(*) from outbox")).isZero();
    }

    @Test
    void missionsThatMeasuresNameAreRegisteredOnce() {
        register.tell(announcement(belgium(), 1));
        register.tell(announcement(belgium(), 2));

        assertThat(register.text(
                        "select string_agg(kind || ' ' || city || ' ' || sending_state || '-' || accredited_to,"
                                + " ', ' order by city) from mission"))
                .isEqualTo("CONSULATE Antwerp RU-BE, EMBASSY Brussels RU-BE");
        assertThat(register.number("select count(*) from expulsion_mission")).isEqualTo(2);
    }

    @Test
    void aCodeThatIsNoStatesMakesADeadLetterAndStoresNothing() {
        int before = register.deadLetters();

        register.tell(
                UUID.randomUUID(),
                new MessageJson().write(announcement(announced("ZZ", "RU").count(1), 1)));

        await().until(() -> register.deadLetters() == before + 1);
        assertThat(register.number("select count(*) from expulsion")).isZero();
        assertThat(register.number("select count(*) from inbox")).isZero();
    }

    private static AnnouncementExtracted coordinated() {
        return new MessageJson().read(Fixtures.bytes(Fixtures.COORDINATED_EXTRACTED), AnnouncementExtracted.class);
    }

    private static AnnouncementExtracted announcement(Measures measure, int number) {
        return measure.announcement(new UUID(5, number), AFTERNOON.plusSeconds(number), "Source " + number);
    }

    private List<String> snapshot() {
        return List.of(
                register.text("select md5(string_agg(e::text, '|' order by id)) from expulsion e"),
                register.text("select md5(string_agg(r::text, '|' order by id)) from expulsion_report r"),
                register.text("select md5(string_agg(r::text, '|' order by expulsion_id, revision))"
                        + " from expulsion_revision r"),
                register.text("select md5(string_agg(m::text, '|' order by id)) from mission m"));
    }

    private double duplicates() {
        return metrics.counter(
                        "grata.inbox.settled", "consumer", "registry.announcement-extracted", "outcome", "duplicate")
                .count();
    }

    private JsonNode body(String pair) throws Exception {
        for (Received event : events.messages()) {
            if (pair(event).equals(pair)) {
                return MAPPER.readTree(event.body());
            }
        }
        throw new AssertionError("nothing was told of " + pair);
    }

    private static String pair(Received event) {
        try {
            JsonNode body = MAPPER.readTree(event.body());
            return body.at("/receivingState").asText() + "-"
                    + body.at("/sendingState").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
