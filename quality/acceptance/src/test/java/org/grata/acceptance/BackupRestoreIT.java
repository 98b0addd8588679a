package org.grata.acceptance;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The database is lost and comes back as it was at the recovery point, by the steps of {@code docs/operations.md};
 * the broker has seen what came after it. The gap is an announcement that ingest had
 * sent at the recovery point and the register not taken.
 */
class BackupRestoreIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path HOME =
            Path.of(System.getProperty("grata.root"), "quality", "acceptance", "target", "backup");
    private static final String POINT = "before the loss";
    private static final String SEND_AGAIN = """
            UPDATE %s.outbox SET sent_at = NULL, attempts = 0, next_attempt_at = clock_timestamp()
             WHERE sent_at > clock_timestamp() - interval '1 day'
            """;
    private static final String POSITIONS_BEYOND_ALL_SEEN =
            "SELECT setval('notify.reminder_position', nextval('notify.reminder_position') + 1000000)";
    /** The reminder before a deadline of 48 hours is due 20 s after publication. */
    private static final String PUNCTUAL_LEAD = "PT47H59M40S";

    private final Instant published = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    private final Announcer announcer = new Announcer(published);
    private Stack stack;
    private Connection amqp;
    private Backup backup;

    @BeforeEach
    void start() throws Exception {
        stack = Stack.start(HOME);
        amqp = stack.connect();
        backup = new Backup(HOME.resolve("backup"));
    }

    @AfterEach
    void stop() throws Exception {
        if (amqp != null) {
            amqp.close();
        }
        stack.stop();
    }

    @Test
    void whatWasAcknowledgedBeforeTheRecoveryPointIsThereAfterTheLossOfTheDatabase() throws Exception {
        assumeTrue(stack.hasRabbitMq(), "the embedded broker would be lost with its launcher");
        String everything = subscribe("everything", List.of(), "PT24H");
        String punctual = subscribe("on time", List.of(Announcer.PUNCTUAL), PUNCTUAL_LEAD);
        Subscriber everythingBefore = Subscriber.on(amqp, queueOf(everything));
        Subscriber punctualBefore = Subscriber.on(amqp, queueOf(punctual));

        backUpWhileAnnouncing();
        announcer.announce(stack, "IS<CL", Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS));
        awaitRegister(announcer.accepted());
        List<String> planned = awaitPlanned(everything, announcer.accepted());
        String gap = sentButNotTaken();
        try (Administrator admin = admin()) {
            backup.recoveryPoint(admin, POINT);
        }
        SortedMap<String, String> acknowledged = announcer.accepted();
        assertThat(planned(punctual)).as("at the recovery point").hasSize(2);

        Postmaster.signal("CONT", stack.process("registry"));
        String later = announcer.announce(stack);
        awaitTold(everythingBefore, registered(announcer.accepted().keySet()));
        awaitTold(punctualBefore, List.of("LEAD IS<CL", "REGISTERED IS<CL"));
        String latest = sentButNotTaken();
        long lastPosition = lastPosition();
        Path postgres = loseTheDatabase();
        announcer.submit(stack, later).statusCode(503);
        endServices();
        purge("registry.announcement-extracted", 1);
        purge("notify.expulsions", 0);
        amqp.close();

        backup.restoreTo(stack.databaseFolder(), POINT);
        beforeTheServicesStart(postgres, acknowledged.get(gap));
        stack = Stack.startAgain(HOME);
        amqp = stack.connect();
        awaitRegister(acknowledged);
        assertThat(list(stack.ingest() + "/announcements").getList("items.id", String.class))
                .containsExactlyInAnyOrderElementsOf(acknowledged.values());
        assertThat(awaitPlanned(everything, acknowledged)).containsAll(planned);

        announcer.announce(stack, later, published);
        announcer.announce(stack, latest, published);
        awaitRegister(announcer.accepted());
        Subscriber everythingAfter = Subscriber.on(amqp, queueOf(everything));
        Subscriber punctualAfter = Subscriber.on(amqp, queueOf(punctual));
        awaitTold(everythingAfter, registered(List.of(gap, later, latest)));
        awaitTold(punctualAfter, List.of("LEAD IS<CL"));
        assertThat(ids(punctualAfter)).isSubsetOf(ids(punctualBefore));
        assertThat(ids(everythingAfter)).doesNotContainAnyElementsOf(ids(everythingBefore));
        assertThat(lastPosition()).isGreaterThan(lastPosition);
    }

    private void backUpWhileAnnouncing() throws Exception {
        try (Administrator admin = admin()) {
            backup.archiveContinuously(admin);
        }
        Postmaster.of(stack).end();
        await("the database archives").atMost(PATIENCE).ignoreExceptions().until(() -> {
            try (Administrator admin = admin()) {
                return admin.value("SHOW archive_mode").equals("on");
            }
        });
        awaitReady();
        AtomicBoolean enough = new AtomicBoolean();
        try (Administrator admin = admin();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> announcing = threads.submit(() -> {
                while (!enough.get()) {
                    announcer.announce(stack);
                }
            });
            try {
                awaitAnnounced(5);
                backup.take(admin, stack.databaseFolder(), () -> awaitAnnounced(2));
                awaitAnnounced(5);
            } finally {
                enough.set(true);
            }
            announcing.get(20, TimeUnit.SECONDS);
        }
    }

    private void awaitAnnounced(int more) {
        int before = announcer.accepted().size();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> announcer.accepted().size() >= before + more);
    }

    private void awaitReady() {
        for (String service : List.of("ingest", "registry", "notify")) {
            await().atMost(PATIENCE).until(() -> Replica.isReady(stack.management(service)));
        }
    }

    /** Announces while the register takes nothing; tells what, when the broker has it. */
    private String sentButNotTaken() throws Exception {
        Postmaster.signal("STOP", stack.process("registry"));
        String pair = announcer.announce(stack);
        try (Administrator admin = admin()) {
            await().atMost(PATIENCE).until(() -> admin.value("SELECT count(*) FROM ingest.outbox WHERE sent_at IS NULL")
                    .equals("0"));
        }
        return pair;
    }

    /** The launcher goes too, which would start the database again; tells where the server's program is. */
    private Path loseTheDatabase() throws Exception {
        stack.killLauncher();
        Postmaster postmaster = Postmaster.of(stack);
        Path program = postmaster.program();
        postmaster.kill();
        Files.move(stack.databaseFolder(), HOME.resolve("lost"));
        return program;
    }

    private void endServices() throws Exception {
        // It takes no other signal as long as it stands still.
        stack.process("registry").destroyForcibly();
        List<ProcessHandle> others = List.of(stack.process("ingest"), stack.process("notify"));
        others.forEach(ProcessHandle::destroy);
        for (ProcessHandle service : others) {
            service.onExit().get(20, TimeUnit.SECONDS);
        }
    }

    private void purge(String queue, int messages) throws Exception {
        try (Channel channel = amqp.createChannel()) {
            await("what was handed to a consumer that died is in the queue again")
                    .atMost(PATIENCE)
                    .until(() -> channel.messageCount(queue) == messages);
            assertThat(channel.queuePurge(queue).getMessageCount()).isEqualTo(messages);
        }
    }

    /** What the gap looks like, and what closes it. */
    private void beforeTheServicesStart(Path postgres, String gap) throws Exception {
        int port = URI.create(stack.databaseUrl().substring("jdbc:".length())).getPort();
        Process server = Backup.serve(postgres, stack.databaseFolder(), port, HOME.resolve("restore.log"));
        await("the database has recovered").atMost(PATIENCE).ignoreExceptions().until(() -> {
            admin().close();
            return true;
        });
        try (Administrator admin = admin()) {
            assertThat(admin.row("SELECT sent_at IS NOT NULL, EXISTS (SELECT FROM registry.inbox WHERE message_id = id)"
                            + " FROM ingest.outbox WHERE subject LIKE '%" + gap + "%'"))
                    .as("sent, and taken by the register")
                    .containsExactly("t", "f");
            assertThat(admin.update(SEND_AGAIN.formatted("ingest"))).isPositive();
            assertThat(admin.update(SEND_AGAIN.formatted("registry"))).isPositive();
            admin.value(POSITIONS_BEYOND_ALL_SEEN);
        }
        server.destroy();
        assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private Administrator admin() throws SQLException {
        return Administrator.connect(stack.databaseUrl(), stack.databasePassword());
    }

    private long lastPosition() throws SQLException {
        try (Administrator admin = admin()) {
            return Long.parseLong(admin.value("SELECT max(position) FROM notify.reminder"));
        }
    }

    private String subscribe(String name, List<String> receivingStates, String leadTime) {
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "name", name,
                        "filter", Map.of("receivingStates", receivingStates),
                        "leadTimes", List.of(leadTime),
                        "delivery", Map.of("type", "AMQP")))
                .post(stack.notifier() + "/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String queueOf(String subscription) {
        return given().get(stack.notifier() + "/subscriptions/" + subscription)
                .jsonPath()
                .getString("queue");
    }

    private void awaitRegister(SortedMap<String, String> announced) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            List<Map<String, Object>> items =
                    list(stack.registry() + "/expulsions").getList("items");
            assertThat(items.stream().map(item -> item.get("receivingState") + "<" + item.get("sendingState")))
                    .containsExactlyInAnyOrderElementsOf(announced.keySet());
        });
    }

    /** Waits for the reminder before and the one at each deadline; tells their ids. */
    private List<String> awaitPlanned(String subscription, SortedMap<String, String> announced) {
        await().atMost(PATIENCE).until(() -> planned(subscription).size() == 2 * announced.size());
        return planned(subscription);
    }

    private List<String> planned(String subscription) {
        return list(stack.notifier() + "/reminders?state=PLANNED&subscriptionId=" + subscription)
                .getList("items.id");
    }

    private static JsonPath list(String url) {
        return given().queryParam("size", 500).get(url).jsonPath();
    }

    private static void awaitTold(Subscriber subscriber, List<String> what) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(subscriber.summary()).containsExactlyInAnyOrderElementsOf(what));
    }

    private static List<String> registered(Collection<String> pairs) {
        return pairs.stream().map(pair -> "REGISTERED " + pair).toList();
    }

    private static List<String> ids(Subscriber subscriber) {
        return subscriber.received().stream()
                .map(Subscriber.Received::messageId)
                .toList();
    }
}
