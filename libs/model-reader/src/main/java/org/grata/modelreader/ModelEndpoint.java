package org.grata.modelreader;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.grata.modelreader.ModelException.Kind;

/**
 * Posts questions to one chat endpoint. A question is one exchange: no redirect is followed, nothing is tried twice, and
 * neither a body that trickles nor one that never ends takes more than the settings give it.
 */
final class ModelEndpoint implements AutoCloseable {
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);

    private final ModelSettings settings;
    private final Replies replies;
    private final HttpClient client;

    /** @param clock judges how long a {@code Retry-After} with a date is */
    ModelEndpoint(ModelSettings settings, Clock clock) {
        this.settings = settings;
        this.replies = new Replies(clock);
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(
                        settings.timeout().compareTo(LONGEST_CONNECT) < 0 ? settings.timeout() : LONGEST_CONNECT)
                .build();
    }

    /**
     * Asks once, and waits for the whole answer.
     *
     * @throws InterruptedException when the thread was interrupted; the exchange is ended
     */
    Completion ask(Question question) throws ModelException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> exchange =
                client.sendAsync(request(question), answer -> new BoundedBody(settings.maxAnswerBytes()));
        try {
            // The client's own time-out ends with the headers; this one holds the body to it too.
            HttpResponse<byte[]> answer = exchange.get(settings.timeout().toNanos(), TimeUnit.NANOSECONDS);
            return replies.read(answer.statusCode(), answer.headers(), answer.body());
        } catch (TimeoutException e) {
            throw timedOut();
        } catch (ExecutionException e) {
            throw failed(e.getCause());
        } finally {
            exchange.cancel(true);
        }
    }

    private HttpRequest request(Question question) {
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.completions())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(RequestBody.of(settings, question), StandardCharsets.UTF_8));
        if (settings.apiKey() != null) {
            request.header("Authorization", "Bearer " + settings.apiKey());
        }
        return request.build();
    }

    private ModelException failed(Throwable cause) {
        Throwable root = cause;
        while (root != null) {
            if (root instanceof BoundedBody.TooLong) {
                return new ModelException(
                        Kind.UNREADABLE, "the answer has more than " + settings.maxAnswerBytes() + " bytes");
            }
            if (root instanceof HttpTimeoutException) {
                return timedOut();
            }
            root = root.getCause();
        }
        // What the client says of a malformed answer may quote it.
        String what = cause instanceof IOException ? cause.getClass().getSimpleName() : "the client failed";
        return new ModelException(Kind.UNAVAILABLE, "no answer from the model's server: " + what);
    }

    private ModelException timedOut() {
        return new ModelException(Kind.TIMED_OUT, "no whole answer within " + settings.timeout());
    }

    /** Ends what is under way. */
    @Override
    public void close() {
        client.shutdownNow();
    }
}
