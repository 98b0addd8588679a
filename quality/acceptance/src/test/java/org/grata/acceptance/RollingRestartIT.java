package org.grata.acceptance;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import org.apache.http.client.HttpClient;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.client.DefaultHttpRequestRetryHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Two replicas of each service; all are replaced, one of each service at a time, while requests go on. Half-way the
 * schemas become those of a later version.
 */
class RollingRestartIT {
    private static final Path HOME =
            Path.of(System.getProperty("grata.root"), "quality", "acceptance", "target", "rolling");
    private static final List<String> SERVICES = List.of("ingest", "registry", "notify");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** The client's own second try would hide that the first one failed. */
    private static final RestAssuredConfig TRIES_ONCE = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpClientFactory(RollingRestartIT::clientThatTriesOnce));

    private final Map<String, Replica> seconds = new LinkedHashMap<>();
    private final Map<String, Balancer> balancers = new LinkedHashMap<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final Announcer announcer =
            new Announcer(Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS));
    private Stack stack;

    @BeforeEach
    void start() throws Exception {
        stack = Stack.start(HOME);
        for (String service : SERVICES) {
            seconds.put(service, new Replica(service, stack, HOME.resolve(service + "-2.log")));
        }
        for (String service : SERVICES) {
            Replica second = seconds.get(service);
            second.awaitReady();
            balancers.put(
                    service,
                    new Balancer(Map.of(
                            stack.url(service), stack.management(service), second.url(), second.managementUrl())));
        }
    }

    @AfterEach
    void stop() throws Exception {
        seconds.values().forEach(Replica::tellToEnd);
        for (Replica second : seconds.values()) {
            second.awaitEnd();
        }
        stack.stop();
    }

    @Test
    void noRequestFailsAndNothingAcknowledgedIsLost() throws Exception {
        try (ScheduledExecutorService traffic = Executors.newScheduledThreadPool(4)) {
            repeat(traffic, 100, () -> balancers.values().forEach(Balancer::look));
            repeat(traffic, 300, () -> balancers.get("ingest").send(announcer::announce));
            repeat(traffic, 50, () -> balancers.get("registry").send(url -> read(url + "/expulsions")));
            repeat(traffic, 50, () -> balancers.get("notify").send(url -> read(url + "/reminders")));
            awaitRequests();
            replaceTheFirst();
            awaitRequests();
            expandTheSchemas();
            replaceTheSecond();
            awaitRequests();
        }

        assertThat(failures).isEmpty();
        List<String> announced = List.copyOf(announcer.accepted().keySet());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(inTheRegister()).containsExactlyInAnyOrderElementsOf(announced));
    }

    /** What fails is kept, and the next one is tried. */
    private void repeat(ScheduledExecutorService traffic, int milliseconds, Runnable request) {
        var _ = traffic.scheduleWithFixedDelay(
                () -> {
                    try {
                        request.run();
                    } catch (Throwable failure) {
                        failures.add(failure);
                    }
                },
                0,
                milliseconds,
                TimeUnit.MILLISECONDS);
    }

    /** Requests reach the replicas as they are now. */
    private void awaitRequests() {
        List<Integer> before = answered();
        await().atMost(PATIENCE).until(() -> {
            List<Integer> now = answered();
            boolean reached = true;
            for (int service = 0; service < now.size(); service++) {
                reached &= now.get(service) >= before.get(service) + 6;
            }
            // There is nothing to wait for when one failed.
            return reached || !failures.isEmpty();
        });
    }

    private List<Integer> answered() {
        return balancers.values().stream().map(Balancer::answered).toList();
    }

    /**
     * As the migrations of a later version would: what runs, and what starts from now on, is older than its schema.
     * The launcher starts services with the defaults, which refuse that.
     */
    private void expandTheSchemas() throws SQLException {
        try (Administrator admin = Administrator.connect(stack.databaseUrl(), stack.databasePassword())) {
            for (String service : SERVICES) {
                admin.execute("ALTER TABLE " + service + ".outbox ADD COLUMN of_a_later_version text");
                admin.execute("""
                        INSERT INTO %s.flyway_schema_history (installed_rank, version, description, type, script,
                                                              checksum, installed_by, execution_time, success)
                        VALUES (999, '2999.01.01.001', 'later', 'SQL', 'V2999_01_01_001__later.sql',
                                1, 'later', 1, true)
                        """.formatted(service));
            }
        }
    }

    /** Those that the launcher starts again when they have ended. */
    private void replaceTheFirst() throws Exception {
        List<ProcessHandle> first = new ArrayList<>();
        for (String service : SERVICES) {
            first.add(stack.process(service));
        }
        first.forEach(ProcessHandle::destroy);
        for (ProcessHandle ended : first) {
            ended.onExit().get(20, TimeUnit.SECONDS);
        }
        for (String service : SERVICES) {
            await(service + " is ready again").atMost(PATIENCE).until(() -> Replica.isReady(stack.management(service)));
        }
    }

    private void replaceTheSecond() throws Exception {
        seconds.values().forEach(Replica::tellToEnd);
        for (Replica second : seconds.values()) {
            second.startAnew();
        }
        seconds.values().forEach(Replica::awaitReady);
    }

    private static void read(String list) {
        given().config(TRIES_ONCE).queryParam("size", 1).get(list).then().statusCode(200);
    }

    @SuppressWarnings("deprecation") // REST Assured takes no newer one.
    private static HttpClient clientThatTriesOnce() {
        DefaultHttpClient client = new DefaultHttpClient();
        client.setHttpRequestRetryHandler(new DefaultHttpRequestRetryHandler(0, false));
        return client;
    }

    private List<String> inTheRegister() {
        List<Map<String, Object>> items = given().queryParam("size", 500)
                .get(stack.registry() + "/expulsions")
                .jsonPath()
                .getList("items");
        return items.stream()
                .map(item -> item.get("receivingState") + "<" + item.get("sendingState"))
                .toList();
    }
}
