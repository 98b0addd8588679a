package org.grata.notify.webhook.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.vertx.core.Vertx;
import org.grata.notify.webhook.Outcome;
import org.grata.notify.webhook.Subscriber;
import org.grata.notify.webhook.address.AddressGuard;
import org.grata.notify.webhook.address.Network;
import org.grata.notify.webhook.settings.WebhookConfig;
import org.grata.notify.webhook.settings.WebhookSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookClientTest {
    private static final AddressGuard STRICT = new AddressGuard(List.of());
    private static final AddressGuard LOCAL = new AddressGuard(List.of(Network.of("127.0.0.0/8")));

    private final Vertx vertx = Vertx.vertx();
    private Subscriber subscriber;

    @BeforeEach
    void start() throws IOException {
        subscriber = new Subscriber();
    }

    @AfterEach
    void close() {
        subscriber.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void takesTheStatusAndWhatToWait() throws InterruptedException {
        subscriber.answer(503, Map.of("Retry-After", "7"));
        assertThat(post(LOCAL, subscriber.url())).isEqualTo(new Outcome.Answered(503, Duration.ofSeconds(7)));
        assertThat(post(LOCAL, subscriber.url())).isEqualTo(new Outcome.Answered(204, null));
        assertThat(subscriber.received()).hasSize(2);
    }

    /** What a name leads to is known only when it is looked up. */
    @Test
    void refusesANameThatLeadsToAPrivateAddress() throws InterruptedException {
        assertThat(post(STRICT, "https://localhost:" + subscriber.port() + "/"))
                .isEqualTo(new Outcome.Failed("refused: the host's address is not public"));
        assertThat(post(STRICT, "https://127.0.0.1:" + subscriber.port() + "/"))
                .isEqualTo(new Outcome.Failed("refused: the host's address is not public"));
        assertThat(subscriber.received()).isEmpty();
    }

    @Test
    void tellsOfAHostThatThereIsNot() throws InterruptedException {
        assertThat(post(STRICT, "https://nobody.invalid/")).isInstanceOf(Outcome.Failed.class);
    }

    @Test
    void waitsNoLongerThanARequestMayTake() throws InterruptedException {
        subscriber.hold();
        assertThat(post(LOCAL, subscriber.url())).isEqualTo(new Outcome.Failed("no answer within PT1S"));
    }

    @Test
    void tellsOfAPortWhereNobodyListens() throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThat(post(LOCAL, "http://127.0.0.1:" + port + "/"))
                .isInstanceOfSatisfying(Outcome.Failed.class, failed -> assertThat(failed.reason())
                        .contains("Connection refused"));
    }

    @Test
    void countsTheStatusThoughTheBodyNeverEnds() throws IOException, InterruptedException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerWithoutEnd(server));
            assertThat(post(LOCAL, "http://127.0.0.1:" + server.getLocalPort() + "/"))
                    .isEqualTo(new Outcome.Answered(200, null));
        }
    }

    /** More than anybody reads, and the connection stays open. */
    private static void answerWithoutEnd(ServerSocket server) {
        try (Socket socket = server.accept()) {
            // An answer that comes before the request is none.
            assertThat(socket.getInputStream().read()).isEqualTo('P');
            byte[] head = "HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
            socket.getOutputStream().write(head);
            byte[] part = new byte[8_192];
            while (true) {
                socket.getOutputStream().write(part);
            }
        } catch (IOException e) {
            // The client hung up, as it should.
        }
    }

    private Outcome post(AddressGuard guard, String url) throws InterruptedException {
        WebhookConfig config = new WebhookSettings(Optional.empty(), Duration.ofSeconds(1));
        WebhookClient client = new WebhookClient(vertx, guard, config, Clock.systemUTC());
        try {
            return client.post(URI.create(url), 1, Map.of("content-type", "application/json"), "{}");
        } finally {
            client.close();
        }
    }
}
