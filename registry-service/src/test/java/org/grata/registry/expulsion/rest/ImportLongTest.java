package org.grata.registry.expulsion.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import org.grata.registry.Register;
import org.grata.testing.GrataTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A file of any length needs little memory, and as much time as recording it takes. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
@TestProfile(ImportLongTest.LittlePatience.class)
class ImportLongTest {
    private static final int COUNT = 20_000;
    /** Recorded, these take several times as long as the edge waits for a body. */
    private static final int RECORDED = 1_500;
    /** The lines of the long file take more than twice as much. */
    private static final long MOST_BYTES = 12L << 20;

    private static final String PADDING = ", \"title\": \"" + "x".repeat(450) + "\"" + " ".repeat(1_000);
    private static final String NDJSON = "application/x-ndjson";
    private static final String[] RECEIVING = {"AT", "BE", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "IE"};
    private static final int FIRST_YEAR = 1950;
    private static final int YEARS = 70;

    private final Register register = new Register();
    private final AtomicLong most = new AtomicLong();

    /** The edge does not wait long for a body that nobody answers. */
    public static final class LittlePatience implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("grata.web.body-timeout", "1s");
        }
    }

    @BeforeEach
    void clear() {
        register.clear();
    }

    /** Bytes of the heap that are still reachable. */
    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static String line(int n, String more) {
        int year = FIRST_YEAR + n / RECEIVING.length % YEARS;
        return "{\"receivingState\": \"" + RECEIVING[n % RECEIVING.length] + "\", \"sendingState\": \"RU\","
                + " \"announcedOn\": \"" + year + "-05-05\", \"publishedAt\": \"" + year + "-05-05T12:00:00Z\"" + more
                + "}\n";
    }

    /** Made while they are sent. */
    private Iterable<byte[]> lines(int count, String more) {
        long before = live();
        return () -> IntStream.range(0, count)
                .mapToObj(n -> {
                    if (n % (count / 4) == count / 5) {
                        most.accumulateAndGet(live() - before, Math::max);
                    }
                    return line(n, more).getBytes(StandardCharsets.UTF_8);
                })
                .iterator();
    }

    private static HttpResponse<String> send(String query, Iterable<byte[]> body)
            throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + RestAssured.port + "/expulsions/import" + query);
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(
                    HttpRequest.newBuilder(uri)
                            .header("Content-Type", NDJSON)
                            .POST(HttpRequest.BodyPublishers.ofByteArrays(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aLongFileIsNeverHeldWhole() throws IOException, InterruptedException {
        HttpResponse<String> answer = send("?dryRun=true", lines(COUNT, PADDING));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonPath.from(answer.body()).getInt("lines")).isEqualTo(COUNT);
        assertThat(JsonPath.from(answer.body()).getInt("refused")).isZero();
        assertThat(most.get()).isLessThan(MOST_BYTES);
    }

    @Test
    void aFileThatTakesLongToRecordIsRecordedToItsEnd() throws IOException, InterruptedException {
        HttpResponse<String> answer = send("", lines(RECORDED, PADDING));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        JsonPath report = JsonPath.from(answer.body());
        assertThat(report.getInt("recorded") + report.getInt("joined")).isEqualTo(RECORDED);
        assertThat(report.getInt("refused")).isZero();
        assertThat(register.number("select count(*) from expulsion")).isEqualTo(report.getInt("recorded"));
        assertThat(register.number("select count(*) from expulsion_report where by_hand"))
                .isEqualTo(RECORDED);
    }

    @Test
    void whoBreaksOffLeavesWholeLinesOnlyAndMaySendAllAgain() throws IOException, InterruptedException {
        String file = IntStream.range(0, 4).mapToObj(n -> line(n, "")).reduce("", String::concat);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /expulsions/import HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + NDJSON
                            + "\r\nContent-Length: " + file.length() + "\r\n\r\n"
                            + file.substring(0, file.length() - 20))
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            await().until(() -> register.number("select count(*) from expulsion") == 3);
        }

        HttpResponse<String> again = send("", List.of(file.getBytes(StandardCharsets.US_ASCII)));
        assertThat(JsonPath.from(again.body()).getInt("joined")).isEqualTo(3);
        assertThat(JsonPath.from(again.body()).getInt("recorded")).isOne();
        assertThat(register.number("select count(*) from outbox where type = 'expulsion.recorded.v1'"))
                .isEqualTo(4);
        assertThat(register.number("select count(*) from expulsion_report")).isEqualTo(7);
    }
}
