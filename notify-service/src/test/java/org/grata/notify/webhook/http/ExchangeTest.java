package org.grata.notify.webhook.http;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import org.grata.notify.webhook.Subscriber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExchangeTest {
    private static final int PATIENCE_SECONDS = 30;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = vertx.createHttpClient(new HttpClientOptions().setKeepAlive(false));
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

    /** The thread that sends may be held up for so long that the answer is over before it goes on. */
    @Test
    void takesAnAnswerThatIsOverBeforeTheSenderGoesOn() throws Exception {
        subscriber.answer(429, Map.of("Retry-After", "1800"));
        RequestOptions options = new RequestOptions().setMethod(HttpMethod.POST).setAbsoluteURI(subscriber.url());

        HttpClientResponse answer = new Exchange()
                .start(heldUp(client), options, Buffer.buffer("{}"))
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("1800");
    }

    /** The real client, but who asks for a request goes on once it is open, and who sends it once all is over. */
    private static HttpClient heldUp(HttpClient client) {
        return (HttpClient) Proxy.newProxyInstance(
                ExchangeTest.class.getClassLoader(), new Class<?>[] {HttpClient.class}, (_, method, arguments) -> {
                    HttpClientRequest opened = ((Future<?>) method.invoke(client, arguments))
                            .map(HttpClientRequest.class::cast)
                            .toCompletionStage()
                            .toCompletableFuture()
                            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    return Future.succeededFuture(heldUp(opened));
                });
    }

    private static HttpClientRequest heldUp(HttpClientRequest request) {
        CountDownLatch over = new CountDownLatch(1);
        request.connection().closeHandler(_ -> over.countDown());
        return (HttpClientRequest) Proxy.newProxyInstance(
                ExchangeTest.class.getClassLoader(),
                new Class<?>[] {HttpClientRequest.class},
                (_, method, arguments) -> {
                    try {
                        Object result = method.invoke(request, arguments);
                        if (method.getName().equals("send")) {
                            assertThat(over.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
                                    .isTrue();
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
