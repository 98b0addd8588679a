package org.grata.ingest.announcement;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.grata.testing.Fixtures;
import org.grata.testing.GrataTestResource;
import org.grata.testing.ManagementUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.ingest.announcement.Ingest.given;

/** Health and metrics have a port of their own, which answers while callers wait. */
@QuarkusIntegrationTest
@WithTestResource(GrataTestResource.class)
class ManagementIT {
    private static final int CALLERS = 30;
    private static final int LENGTH = 210_000;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @TestHTTPResource("extractions")
    URI extractions;

    @ManagementUrl
    String management;

    @Test
    void livenessIsToldWhileLongTextsAreRead() throws IOException, InterruptedException {
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            List<CompletableFuture<HttpResponse<Void>>> callers = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                callers.add(http.sendAsync(longText(), HttpResponse.BodyHandlers.discarding()));
            }
            CompletableFuture<Void> all = CompletableFuture.allOf(callers.toArray(CompletableFuture[]::new));
            HttpRequest look = HttpRequest.newBuilder(URI.create(management + "/health/live"))
                    .timeout(PATIENCE)
                    .build();
            int looks = 0;
            while (!all.isDone()) {
                // Fails by itself when the answer does not come in time.
                assertThat(http.send(look, HttpResponse.BodyHandlers.discarding())
                                .statusCode())
                        .isEqualTo(200);
                looks++;
            }
            assertThat(looks).isGreaterThan(10);
            assertThat(callers).extracting(caller -> caller.join().statusCode()).containsOnly(200);
        }
    }

    private HttpRequest longText() {
        String text = Fixtures.text(Fixtures.COORDINATED);
        return HttpRequest.newBuilder(extractions)
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(
                        text.repeat(LENGTH / text.length() + 1).substring(0, LENGTH)))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready", "/q/metrics"})
    void callersFindNeitherHealthNorMetrics(String path) {
        given().get(path).then().statusCode(404);
    }

    @Test
    void metricsAreTold() {
        assertThat(given().get(management + "/metrics")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("jvm_memory_used_bytes{area=\"heap\"", "grata_outbox_unsent");
    }
}
