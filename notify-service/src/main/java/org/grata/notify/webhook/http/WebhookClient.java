package org.grata.notify.webhook.http;

import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import org.grata.notify.webhook.Outcome;
import org.grata.notify.webhook.address.AddressGuard;
import org.grata.notify.webhook.settings.WebhookConfig;
import org.jspecify.annotations.Nullable;

/**
 * Posts to URLs that strangers chose. The host is looked up once, every address it has is judged, and the connection
 * goes to one of those and nowhere else; the certificate must still be one for the host's name. Redirects are not
 * followed, and of the answer nothing is kept but its status and {@code Retry-After}.
 */
@Singleton
public class WebhookClient {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int LONGEST_REASON = 500;
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    private final Resolver resolver = new Resolver();
    private final HttpClient client;
    private final AddressGuard guard;
    private final Duration connectTimeout;
    private final Duration requestTimeout;
    private final Clock clock;

    @Inject
    public WebhookClient(Vertx vertx, AddressGuard guard, WebhookConfig config, Clock clock) {
        this(vertx, new HttpClientOptions(), guard, config, clock);
    }

    /** @param options whose certificates are trusted, if others than the platform's */
    WebhookClient(Vertx vertx, HttpClientOptions options, AddressGuard guard, WebhookConfig config, Clock clock) {
        this.client = vertx.createHttpClient(options.setVerifyHost(true)
                .setConnectTimeout(Math.toIntExact(config.connectTimeout().toMillis()))
                // A connection that is kept may be closed by the other side in the moment it is used: a try for
                // nothing.
                .setKeepAlive(false)
                // Subscribers with one host share its connections: none must wait for another's.
                .setMaxPoolSize(config.inFlight()));
        this.guard = guard;
        this.connectTimeout = config.connectTimeout();
        this.requestTimeout = config.requestTimeout();
        this.clock = clock;
    }

    /**
     * Sends one request and waits for the answer, for no longer than the time of a request.
     *
     * @param attempt from 1: of several addresses each try takes the next
     */
    public Outcome post(URI url, int attempt, Map<String, String> headers, String body) throws InterruptedException {
        long started = System.nanoTime();
        try {
            List<InetAddress> addresses = resolver.resolve(lookedUp(url), connectTimeout);
            if (!addresses.stream().allMatch(address -> mayGo(url, address))) {
                return new Outcome.Failed("refused: the host's address is not public");
            }
            RequestOptions options = options(url, addresses.get((attempt - 1) % addresses.size()), headers);
            return post(options, body, requestTimeout.minusNanos(System.nanoTime() - started));
        } catch (TimeoutException e) {
            return new Outcome.Failed("the host was not found within " + connectTimeout);
        } catch (ExecutionException e) {
            return new Outcome.Failed("the host was not found");
        }
    }

    private Outcome post(RequestOptions options, String body, Duration limit) throws InterruptedException {
        Exchange exchange = new Exchange();
        try {
            return answered(
                    exchange.start(client, options, Buffer.buffer(body)).get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            HttpClientResponse answer = exchange.answer();
            return answer == null ? new Outcome.Failed("no answer within " + requestTimeout) : answered(answer);
        } catch (ExecutionException e) {
            return new Outcome.Failed(reason(e.getCause()));
        } finally {
            exchange.endUnlessOver();
        }
    }

    /** Without encryption only where the operator allowed it. */
    private boolean mayGo(URI url, InetAddress address) {
        return isTls(url) ? guard.lets(address) : guard.isAllowed(address);
    }

    private static RequestOptions options(URI url, InetAddress address, Map<String, String> headers) {
        boolean tls = isTls(url);
        int standard = tls ? HTTPS : HTTP;
        int port = url.getPort() < 0 ? standard : url.getPort();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                // The very address that was judged: the name is not looked up again.
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(tls)
                .setURI(target(url))
                .setFollowRedirects(false);
        headers.forEach(options::putHeader);
        return options;
    }

    private static boolean isTls(URI url) {
        return url.getScheme().toLowerCase(Locale.ROOT).equals("https");
    }

    private static String lookedUp(URI url) {
        String host = url.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static String target(URI url) {
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }

    private Outcome answered(HttpClientResponse response) {
        return new Outcome.Answered(response.statusCode(), retryAfter(response.getHeader("Retry-After")));
    }

    /** Seconds or a date (RFC 9110, section 10.2.3); null when it is neither or absent. */
    private @Nullable Duration retryAfter(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (SECONDS.matcher(text).matches()) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            ZonedDateTime date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Duration.between(clock.instant(), date.toInstant());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** PostgreSQL's text holds no U+0000, and the subscriber had a hand in what this says. */
    private static String reason(@Nullable Throwable failure) {
        if (failure == null) {
            return "the request failed";
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String text = failure.getClass().getSimpleName() + ": " + failure.getMessage()
                + (failure.getCause() == null ? "" : ": " + root.getMessage());
        String printable = text.replaceAll("\\p{Cntrl}+", " ");
        return printable.length() > LONGEST_REASON ? printable.substring(0, LONGEST_REASON) : printable;
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
