package org.grata.modelreader;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import com.fasterxml.jackson.databind.JsonNode;
import org.grata.extraction.Announcement;
import org.grata.modelreader.ModelException.Kind;
import org.grata.testing.model.StubBehaviour;
import org.grata.testing.model.StubModel;
import org.grata.testing.model.StubRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ModelEndpointTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-14T09:00:00Z"), ZoneOffset.UTC);
    private static final String TEXT = "Wellspring told the Quuxish envoy to go.";
    private static final Duration SHORT = Duration.ofMillis(300);

    private final StubModel model = StubModel.start();

    @AfterEach
    void close() {
        model.close();
    }

    @ParameterizedTest
    @EnumSource
    void asksAsTheApiWants(AnswerFormat format) throws Exception {
        model.next(StubBehaviour.answerBy(
                request -> request.user().contains(TEXT) ? "Here: ```json\n{\"measures\":[]}\n```" : "no"));
        ModelAnswer answer = read(Settings.of(model.baseUrl(), format, Duration.ofSeconds(20)));
        assertThat(answer).isEqualTo(new ModelAnswer(List.of(), List.of(), List.of(), new Usage(321, 45), true));
        assertThat(model.faults()).isEmpty();
        StubRequest request = model.requests().getFirst();
        assertThat(request.authorization()).isEqualTo("Bearer " + Settings.KEY);
        assertThat(request.system()).startsWith(Prompt.system());
        JsonNode body = request.body();
        assertThat(body.path("model").asText()).isEqualTo("stub");
        assertThat(body.path("max_tokens").asInt()).isEqualTo(4000);
        assertThat(body.path("response_format").path("type").asText(""))
                .isEqualTo(
                        switch (format) {
                            case JSON_SCHEMA -> "json_schema";
                            case JSON_OBJECT -> "json_object";
                            case NONE -> "";
                        });
    }

    @Test
    void sendsNoKeyWhereThereIsNone() throws Exception {
        ModelSettings settings = Settings.of(model.baseUrl());
        read(new ModelSettings(
                settings.baseUrl(),
                settings.model(),
                null,
                settings.timeout(),
                settings.maxAnswerTokens(),
                settings.maxAnswerBytes(),
                settings.answerFormat(),
                settings.mostCharacters()));
        assertThat(model.requests().getFirst().authorization()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "400, MISCONFIGURED, false",
        "401, MISCONFIGURED, false",
        "403, MISCONFIGURED, false",
        "404, MISCONFIGURED, false",
        "407, MISCONFIGURED, false",
        "408, UNAVAILABLE, true",
        "422, MISCONFIGURED, false",
        "429, RATE_LIMITED, true",
        "500, UNAVAILABLE, true",
        "503, UNAVAILABLE, true"
    })
    void tellsStatusesApart(int status, Kind kind, boolean passing) {
        model.next(StubBehaviour.status(status));
        ModelException failure = failure();
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.isTransient()).isEqualTo(passing);
        assertThat(failure.retryAfter()).isNull();
        assertThat(failure).hasMessage("the model's server answered with status " + status);
        assertThat(model.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "7, PT7S",
                "0, PT0S",
                "999999999, PT1H",
                "99999999999, -",
                "soon, -",
                "-1, -",
                "'Wed, 14 May 2031 09:02:00 GMT', PT2M",
                "'Wed, 14 May 2031 08:00:00 GMT', PT0S",
                "'Thu, 15 May 2031 09:00:00 GMT', PT1H"
            })
    void tellsHowLongToWait(String header, @Nullable Duration wait) {
        model.next(StubBehaviour.status(429, header, "x"), StubBehaviour.status(503, header, "x"));
        assertThat(failure().retryAfter()).isEqualTo(wait);
        assertThat(failure().retryAfter()).isEqualTo(wait);
    }

    @Test
    void tellsWhatIsKnownOfAComplaint() {
        model.next(StubBehaviour.status(400, null, "context_length_exceeded"));
        assertThat(failure()).hasMessage("the model's server answered with status 400: context_length_exceeded");
    }

    @Test
    void followsNoRedirect() {
        model.next(StubBehaviour.redirect(model.baseUrl() + "/chat/completions"));
        assertThat(failure().kind()).isEqualTo(Kind.MISCONFIGURED);
        assertThat(model.requests()).hasSize(1);
    }

    @Test
    void tellsRefusalsAndCutAnswers() {
        model.next(
                StubBehaviour.refusal("I shall not repeat: " + TEXT),
                StubBehaviour.contentFilter(),
                StubBehaviour.lengthReached("{\"measures\":["));
        assertThat(failure().kind()).isEqualTo(Kind.REFUSED);
        assertThat(failure().kind()).isEqualTo(Kind.REFUSED);
        assertThat(failure().kind()).isEqualTo(Kind.CUT_OFF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "<html>Quuxish</html>",
                "{\"error\":{\"message\":\"no\"}}",
                "{\"choices\":{}}",
                "{\"choices\":[null]}",
                "{\"choices\":[{\"message\":{\"content\":null}}]}",
                "{\"choices\":[{\"message\":{\"content\":\" \"}}]}",
                "{\"choices\":[{\"message\":{\"content\":\"Quuxish\"}}]}",
                "{\"choices\":[{\"message\":{\"content\":\"{\\\"measures\\\":{}}\"}}]}"
            })
    void readsNothingFromAnotherForm(String body) {
        model.next(StubBehaviour.contentType("text/html", StubBehaviour.body(body)));
        assertThat(failure().kind()).isEqualTo(Kind.UNREADABLE);
    }

    @Test
    void readsNothingFromBrokenOrHugeBodies() {
        model.next(
                StubBehaviour.brokenJson(),
                StubBehaviour.emptyChoices(),
                StubBehaviour.huge(ModelSettings.DEFAULT_MAX_ANSWER_BYTES * 64));
        assertThat(failure()).hasMessage("the server's answer is no JSON");
        assertThat(failure()).hasMessage("the server's answer has no choices");
        ModelException huge = failure();
        assertThat(huge.kind()).isEqualTo(Kind.UNREADABLE);
        assertThat(huge).hasMessage("the answer has more than 1048576 bytes");
    }

    @Test
    void readsAnAnswerOfAnotherContentTypeAndWithoutUsage() throws Exception {
        model.next(StubBehaviour.contentType(
                "text/plain",
                StubBehaviour.body("{\"choices\":[{\"message\":{\"content\":\"{\\\"measures\\\":[]}\"}}]}")));
        assertThat(read(Settings.of(model.baseUrl())).usage()).isEqualTo(new Usage(0, 0));
    }

    @Test
    void tellsThatTheConnectionWasCut() {
        model.next(StubBehaviour.cut());
        assertThat(failure().kind()).isEqualTo(Kind.UNAVAILABLE);
    }

    @Test
    void tellsThatNobodyListens() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        ModelException failure = failure(Settings.of(URI.create("http://127.0.0.1:" + port + "/v1")));
        assertThat(failure.kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(failure).hasMessage("no answer from the model's server: ConnectException");
    }

    @Test
    void waitsNoLongerThanItMay() {
        model.next(
                StubBehaviour.slow(Duration.ofMinutes(1), StubBehaviour.answer("{}")),
                StubBehaviour.trickle(Duration.ofMillis(20)));
        for (int i = 0; i < 2; i++) {
            long started = System.nanoTime();
            ModelException failure = failure(Settings.of(model.baseUrl(), AnswerFormat.NONE, SHORT));
            assertThat(failure.kind()).isEqualTo(Kind.TIMED_OUT);
            assertThat(failure).hasMessage("no whole answer within PT0.3S");
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isBetween(SHORT, Duration.ofSeconds(10));
        }
    }

    @Test
    void endsWhenInterrupted() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        model.next(exchange -> {
            asked.countDown();
            StubBehaviour.trickle(Duration.ofMillis(20)).answer(exchange);
        });
        AtomicReference<@Nullable Throwable> ended = new AtomicReference<>();
        Thread reader = Thread.ofVirtual().start(() -> {
            try {
                read(Settings.of(model.baseUrl()));
            } catch (ModelException | InterruptedException e) {
                ended.set(e);
            }
        });
        asked.await();
        reader.interrupt();
        assertThat(reader.join(Duration.ofSeconds(10))).isTrue();
        assertThat(ended.get()).isInstanceOf(InterruptedException.class);
    }

    private ModelException failure() {
        return failure(Settings.of(model.baseUrl()));
    }

    /** Whatever failed, nothing of the text or the key is told. */
    private static ModelException failure(ModelSettings settings) {
        ModelException failure = catchThrowableOfType(ModelException.class, () -> read(settings));
        assertThat(failure.toString()).doesNotContain(Settings.KEY).doesNotContain("Quuxish");
        assertThat(failure.getCause()).isNull();
        return failure;
    }

    private static ModelAnswer read(ModelSettings settings) throws ModelException, InterruptedException {
        try (ModelReader reader = new ModelReader(settings, CLOCK)) {
            return reader.read(new Announcement(TEXT, CLOCK.instant(), "en", "A title"));
        }
    }
}
