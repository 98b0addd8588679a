package org.grata.notify.webhook.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import org.jspecify.annotations.Nullable;

/** One request and its answer, whose body nobody wants. */
final class Exchange {
    /** Who answers more than this is hung up on; what counts is the status. */
    private static final int LONGEST_ANSWER = 64 * 1024;

    private final AtomicReference<@Nullable HttpClientRequest> request = new AtomicReference<>();
    private final AtomicReference<@Nullable HttpClientResponse> answer = new AtomicReference<>();
    private volatile boolean ended;
    private volatile boolean over;

    /** Completes with the answer once its body is over. */
    CompletableFuture<HttpClientResponse> start(HttpClient client, RequestOptions options, Buffer body) {
        return client.request(options)
                .compose(opened -> {
                    request.set(opened);
                    if (ended) {
                        hangUp();
                    }
                    // Before it is sent: on another thread the answer may be over before this one goes on.
                    Future<HttpClientResponse> drained = opened.response().compose(this::drain);
                    return opened.send(body).compose(_ -> drained);
                })
                .toCompletionStage()
                .toCompletableFuture();
    }

    /** What was answered so far; null when nothing. */
    @Nullable
    HttpClientResponse answer() {
        return answer.get();
    }

    /** Hangs up while anything is under way; a connection that is not open yet is closed when it opens. */
    void endUnlessOver() {
        ended = true;
        if (!over) {
            hangUp();
        }
    }

    private void hangUp() {
        HttpClientRequest opened = request.get();
        if (opened != null) {
            opened.connection().close();
        }
    }

    private Future<HttpClientResponse> drain(HttpClientResponse response) {
        answer.set(response);
        Promise<HttpClientResponse> drained = Promise.promise();
        long[] seen = {0};
        response.exceptionHandler(_ -> drained.tryComplete(response))
                .endHandler(_ -> {
                    over = true;
                    drained.tryComplete(response);
                })
                .handler(part -> {
                    seen[0] += part.length();
                    if (seen[0] > LONGEST_ANSWER) {
                        drained.tryComplete(response);
                        hangUp();
                    }
                });
        return drained.future();
    }
}
