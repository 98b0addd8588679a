package org.grata.registry.expulsion.rest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.grata.registry.Register;
import org.grata.registry.expulsion.ManyExpulsions;
import org.grata.testing.GrataTestResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An export of any length needs little memory. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class ExpulsionLongExportTest {
    private static final int COUNT = 100_000;
    /** The texts of all lines alone take more; what they are made of takes many times as much. */
    private static final long MOST_BYTES = 24L << 20;

    @BeforeAll
    static void fill() {
        ManyExpulsions.fill(new Register(), COUNT);
    }

    @AfterAll
    static void clear() {
        new Register().clear();
    }

    /** Bytes of the heap that are still reachable. */
    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @ParameterizedTest
    @CsvSource({"/expulsions.csv, 100002", "/expulsions.ndjson, 100001"})
    void aLongExportIsNeverHeldWhole(String path, int lines) throws IOException, InterruptedException {
        long before = live();
        long most = 0;
        long read = 0;
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI uri = URI.create("http://localhost:" + RestAssured.port + path);
            HttpResponse<InputStream> answer =
                    client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                while (reader.readLine() != null) {
                    read++;
                    if (read % (COUNT / 4) == 1) {
                        most = Math.max(most, live() - before);
                    }
                }
            }
        }
        assertThat(read).isEqualTo(lines);
        assertThat(most).isLessThan(MOST_BYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/expulsions.csv", "/expulsions.ndjson"})
    void anExportThatBreaksOffIsNotTakenForAWholeOne(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> answer = client.send(request(path), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                assertThat(body.read()).isPositive();
                assertThat(new Register()
                                .number("select count(pg_terminate_backend(pid)) from pg_locks"
                                        + " where relation = 'expulsion'::regclass and pid <> pg_backend_pid()"))
                        .isPositive();
                assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
            }
        }
    }

    private static HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .build();
    }
}
