package org.grata.notify.webhook.http;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import org.grata.notify.webhook.Outcome;
import org.grata.notify.webhook.address.AddressGuard;
import org.grata.notify.webhook.address.Network;
import org.grata.notify.webhook.settings.WebhookSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The connection goes to an address, the certificate must be for the name. */
class CertificateTest {
    private static final String PASSWORD = "changeit";
    private static final AddressGuard LOCAL =
            new AddressGuard(List.of(Network.of("127.0.0.0/8"), Network.of("::1/128")));

    @TempDir
    Path folder;

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void isTakenForTheHostsName() throws Exception {
        PfxOptions key = keyFor("localhost");
        assertThat(post(key, trusting(key))).isEqualTo(new Outcome.Answered(204, null));
    }

    @Test
    void isRefusedForAnotherName() throws Exception {
        PfxOptions key = keyFor("elsewhere.example");
        assertThat(post(key, trusting(key)))
                .isInstanceOfSatisfying(Outcome.Failed.class, failed -> assertThat(failed.reason())
                        .contains("No subject alternative DNS name"));
    }

    @Test
    void isRefusedWhenNobodyVouchesForIt() throws Exception {
        assertThat(post(keyFor("localhost"), new HttpClientOptions()))
                .isInstanceOfSatisfying(Outcome.Failed.class, failed -> assertThat(failed.reason())
                        .contains("certification path"));
    }

    private Outcome post(PfxOptions key, HttpClientOptions options) throws Exception {
        HttpServer server = vertx.createHttpServer(
                        new HttpServerOptions().setSsl(true).setKeyCertOptions(key))
                .requestHandler(request -> request.response().setStatusCode(204).end())
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        WebhookClient client = new WebhookClient(
                vertx,
                options,
                LOCAL,
                new WebhookSettings(Optional.empty(), Duration.ofSeconds(10)),
                Clock.systemUTC());
        return client.post(URI.create("https://localhost:" + server.actualPort() + "/"), 1, Map.of(), "{}");
    }

    private static HttpClientOptions trusting(PfxOptions key) {
        return new HttpClientOptions().setTrustOptions(key);
    }

    private PfxOptions keyFor(String name) throws IOException, InterruptedException {
        Path store = folder.resolve("key.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "key",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:" + name,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor()).isZero();
        return new PfxOptions().setPath(store.toString()).setPassword(PASSWORD);
    }
}
