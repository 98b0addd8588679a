package org.grata.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.rabbitmq.client.Connection;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The main job: a text goes in, the register fills, reminders arrive over AMQP. One story, told in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final List<String> ANNOUNCED =
            List.of("BE<RU", "CZ<RU", "IE<RU", "NL<RU", "RU<EE", "RU<LT", "RU<LV");

    private static final String TEXT = read("four-capitals.txt");

    private static Instant published;
    private static Stack stack;
    private static Connection amqp;
    private static Wiretap wiretap;
    private static JsonPath everything;
    private static Subscriber everythingQueue;
    private static Subscriber belgianQueue;
    private static Subscriber pragueQueue;

    @BeforeAll
    static void start() throws Exception {
        stack = Stack.start(Path.of(System.getProperty("grata.root"), "quality", "acceptance", "target", "stack"));
        amqp = stack.connect();
        wiretap = Wiretap.on(amqp, "grata.events", "grata.deadlines");
        published = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    @AfterAll
    static void stop() throws Exception {
        if (amqp != null) {
            amqp.close();
        }
        if (stack != null) {
            stack.stop();
        }
    }

    @Test
    @Order(1)
    void threeSubscribersSubscribe() throws IOException {
        everything =
                subscribe(Map.of("name", "everything", "filter", Map.of()), List.of("P7D", "PT72H", "PT24H", "PT0S"));
        JsonPath belgian = subscribe(
                Map.of(
                        "name",
                        "Belgian protocol desk",
                        "filter",
                        Map.of("receivingStates", List.of("BE"), "stages", List.of("REGISTERED"))),
                List.of("P7D"));
        // 72 hours less 20 seconds before the Czech deadline is 20 seconds after publication.
        JsonPath prague = subscribe(
                Map.of(
                        "name",
                        "Russian desk for Prague",
                        "filter",
                        Map.of(
                                "receivingStates", List.of("CZ"),
                                "sendingStates", List.of("RU"),
                                "stages", List.of("LEAD"))),
                List.of("PT71H59M40S"));
        everythingQueue = Subscriber.on(amqp, everything.getString("queue"));
        belgianQueue = Subscriber.on(amqp, belgian.getString("queue"));
        pragueQueue = Subscriber.on(amqp, prague.getString("queue"));
    }

    @Test
    @Order(2)
    void theAnnouncementFillsTheRegister() {
        stack.announce(announcement(TEXT, published))
                .statusCode(201)
                .header("Location", startsWith(stack.ingest() + "/announcements/"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(announcedPairs()).isEqualTo(ANNOUNCED));
    }

    @Test
    @Order(3)
    void eachSubscriberIsToldOfWhatItAskedFor() {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(everythingQueue.summary())
                .isEqualTo(ANNOUNCED.stream().map(pair -> "REGISTERED " + pair).toList()));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(belgianQueue.summary()).isEqualTo(List.of("REGISTERED BE<RU")));
    }

    @Test
    @Order(4)
    void remindersArePlannedWhereTheRulesSay() {
        OffsetDateTime belgianDeadline = published
                .atZone(BRUSSELS)
                .toLocalDate()
                .plusDays(15)
                .atTime(LocalTime.of(23, 59, 59))
                .atZone(BRUSSELS)
                .toOffsetDateTime();
        Instant czechDeadline = published.plus(Duration.ofHours(72));
        assertThat(plannedLeads("BE"))
                .containsExactly(
                        belgianDeadline.toInstant().minus(Duration.ofDays(7)),
                        belgianDeadline.toInstant().minus(Duration.ofHours(72)),
                        belgianDeadline.toInstant().minus(Duration.ofHours(24)),
                        belgianDeadline.toInstant());
        assertThat(plannedLeads("CZ")).containsExactly(czechDeadline.minus(Duration.ofHours(24)), czechDeadline);
        for (String withoutDeadline : List.of("NL", "IE")) {
            assertThat(plannedLeads(withoutDeadline)).isEmpty();
        }
    }

    @Test
    @Order(5)
    void aLeadReminderArrivesOnTimeAndNotBefore() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(pragueQueue.summary()).isEqualTo(List.of("LEAD CZ<RU")));
        JsonPath body = pragueQueue.received().getFirst().body();
        Instant dueAt = Instant.parse(body.getString("dueAt"));
        assertThat(dueAt).isEqualTo(published.plusSeconds(20));
        assertThat(Instant.parse(body.getString("firedAt"))).isAfterOrEqualTo(dueAt);
        assertThat(OffsetDateTime.parse(body.getString("leaveBy")).toInstant())
                .isEqualTo(published.plus(Duration.ofHours(72)));
        assertThat(body.getString("id"))
                .isEqualTo(pragueQueue.received().getFirst().messageId());
    }

    @Test
    @Order(6)
    void theSameTextAgainChangesNothing() {
        stack.announce(announcement(TEXT, published)).statusCode(200);
        // What comes after it has passed the same queues: when this one has arrived, a repeat would have too.
        stack.announce(announcement("Austria is expelling three Russian diplomats, Vienna said today.", published))
                .statusCode(201);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(everythingQueue.summary()).contains("REGISTERED AT<RU"));
        assertThat(everythingQueue.received()).hasSize(ANNOUNCED.size() + 1);
        assertThat(belgianQueue.received()).hasSize(1);
        assertThat(pragueQueue.received()).hasSize(1);
        assertThat(everythingQueue.received().stream()
                        .map(Subscriber.Received::messageId)
                        .distinct())
                .hasSize(ANNOUNCED.size() + 1);
    }

    @Test
    @Order(7)
    void anotherSourceOfTheSameEventIsOneMoreReport() {
        String other = "Vienna, newsroom - Three diplomats of the Russian embassy have to leave Austria,"
                + " the foreign ministry in Vienna announced today.";
        stack.announce(announcement(other, published.plusSeconds(60))).statusCode(201);
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonPath list = given().queryParam("receivingState", "AT")
                    .get(stack.registry() + "/expulsions")
                    .jsonPath();
            assertThat(list.getInt("total")).isEqualTo(1);
            assertThat(given().get(stack.registry() + "/expulsions/" + list.getString("items[0].id"))
                            .jsonPath()
                            .getList("reports"))
                    .hasSize(2);
        });
    }

    @Test
    @Order(8)
    void theSeedTextMakesSevenAnnouncedExpulsions() throws IOException {
        Path seed = Path.of(System.getProperty("grata.shared"), "seed", "announcement.txt");
        assumeTrue(Files.exists(seed), "../shared/seed is not there");
        stack.announce(announcement(
                        Files.readString(seed, StandardCharsets.UTF_8), Instant.parse("2022-03-29T16:00:00Z")))
                .statusCode(201);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(pairs(given().queryParam("status", "ANNOUNCED")
                        .queryParam("announcedTo", "2022-12-31")
                        .get(stack.registry() + "/expulsions")
                        .jsonPath()))
                .isEqualTo(ANNOUNCED));
    }

    @Test
    @Order(9)
    void backgroundIsKeptButReminderFree() {
        Set<String> background = Set.copyOf(pairs(given().queryParam("status", "REPORTED_PAST")
                .get(stack.registry() + "/expulsions")
                .jsonPath()));
        assertThat(background).contains("US<RU", "PL<RU");
        assertThat(everythingQueue.received().stream().map(Subscriber.Received::pair))
                .doesNotContain("US<RU", "PL<RU", "EE<RU", "LV<RU", "LT<RU");
        JsonPath reminders = reminders("");
        assertThat(reminders.getList("items.receivingState", String.class))
                .doesNotContain("US", "PL", "EE", "LV", "LT");
    }

    @Test
    @Order(10)
    void everyMessageIsAsTheAsyncApiDocumentSays() {
        new MessageStory(stack, wiretap, Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS)).tell();

        AsyncApi api = AsyncApi.read().strict();
        List<Wiretap.Sent> sent = wiretap.sent();
        assertThat(sent.stream().map(Wiretap.Sent::type).distinct()).containsExactlyInAnyOrderElementsOf(api.types());
        assertThat(sent).flatMap(new MessageCheck(api)::faults).isEmpty();
        AsyncApi forgetful = AsyncApi.read().without("ExpulsionChanged", "seatZone");
        assertThat(sent).flatMap(new MessageCheck(forgetful.strict())::faults).isNotEmpty();
    }

    private static JsonPath subscribe(Map<String, Object> subscription, List<String> leadTimes) {
        Map<String, Object> body = new java.util.HashMap<>(subscription);
        body.put("leadTimes", leadTimes);
        body.put("delivery", Map.of("type", "AMQP"));
        return given().contentType(ContentType.JSON)
                .body(body)
                .post(stack.notifier() + "/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> announcement(String text, Instant publishedAt) {
        return Map.of("text", text, "publishedAt", publishedAt.toString());
    }

    private static List<String> announcedPairs() {
        return pairs(given().queryParam("status", "ANNOUNCED")
                .get(stack.registry() + "/expulsions")
                .jsonPath());
    }

    private static List<String> pairs(JsonPath page) {
        List<Map<String, Object>> items = page.getList("items");
        return items.stream()
                .map(item -> item.get("receivingState") + "<" + item.get("sendingState"))
                .sorted()
                .toList();
    }

    /** Due times of the planned reminders of the subscriber to everything that concern one receiving State. */
    private static List<Instant> plannedLeads(String receivingState) {
        List<Map<String, Object>> items = reminders("PLANNED").getList("items");
        return items.stream()
                .filter(item -> receivingState.equals(item.get("receivingState")))
                .filter(item -> "LEAD".equals(item.get("stage")))
                .map(item -> OffsetDateTime.parse((String) item.get("dueAt")).toInstant())
                .sorted()
                .toList();
    }

    private static JsonPath reminders(String state) {
        var request =
                given().queryParam("subscriptionId", everything.getString("id")).queryParam("size", 500);
        return (state.isEmpty() ? request : request.queryParam("state", state))
                .get(stack.notifier() + "/reminders")
                .jsonPath();
    }

    private static String read(String resource) {
        try (InputStream in = MainJobIT.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
