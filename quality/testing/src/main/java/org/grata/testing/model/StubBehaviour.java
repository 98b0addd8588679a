package org.grata.testing.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** How the stub answers one question. */
@FunctionalInterface
public interface StubBehaviour {
    /** Tokens that every whole answer tells: of the question, then of the answer. */
    int PROMPT_TOKENS = 321;

    int COMPLETION_TOKENS = 45;

    void answer(StubExchange exchange) throws IOException;

    /** The model writes {@code content}. */
    static StubBehaviour answer(String content) {
        return answerBy(request -> content);
    }

    /** The model writes what follows from the question. */
    static StubBehaviour answerBy(Function<StubRequest, String> content) {
        return exchange -> exchange.send(200, completion(content.apply(exchange.request()), "stop", null));
    }

    /** The whole answer after a while. */
    static StubBehaviour slow(Duration time, StubBehaviour then) {
        return exchange -> {
            exchange.await(time);
            then.answer(exchange);
        };
    }

    /** Headers at once, then a byte each {@code pause} without end. */
    static StubBehaviour trickle(Duration pause) {
        return exchange -> {
            try (OutputStream out = exchange.begin(200, 0)) {
                while (true) {
                    out.write(' ');
                    out.flush();
                    exchange.await(pause);
                }
            }
        };
    }

    /** A status with an error in the words of the API. */
    static StubBehaviour status(int status) {
        return status(status, null, "some_code");
    }

    /**
     * @param retryAfter seconds or an HTTP date; null for none
     * @param code of the error
     */
    static StubBehaviour status(int status, @Nullable String retryAfter, String code) {
        return exchange -> {
            if (retryAfter != null) {
                exchange.header("Retry-After", retryAfter);
            }
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            // As servers do that a log must not trust: it repeats what it was sent.
            body.putObject("error")
                    .put(
                            "message",
                            exchange.request().user() + exchange.request().authorization())
                    .put("code", code);
            exchange.send(status, body.toString());
        };
    }

    /** The connection ends in the middle of the body. */
    static StubBehaviour cut() {
        return exchange -> {
            byte[] half = "{\"choices\":[".getBytes(StandardCharsets.UTF_8);
            OutputStream out = exchange.begin(200, half.length * 2L);
            out.write(half);
            out.flush();
            throw new IOException("cut");
        };
    }

    /** A body of those words, whatever they are. */
    static StubBehaviour body(String body) {
        return exchange -> exchange.send(200, body);
    }

    static StubBehaviour brokenJson() {
        return exchange ->
                exchange.send(200, "{\"choices\":[" + exchange.request().user());
    }

    /** The model says why it does not answer. */
    static StubBehaviour refusal(String why) {
        return exchange -> exchange.send(200, completion(null, "stop", why));
    }

    static StubBehaviour contentFilter() {
        return exchange -> exchange.send(200, completion("", "content_filter", null));
    }

    /** The answer ends at the most tokens. */
    static StubBehaviour lengthReached(String begun) {
        return exchange -> exchange.send(200, completion(begun, "length", null));
    }

    static StubBehaviour emptyChoices() {
        return body("{\"choices\":[]}");
    }

    /** A body of so many bytes, whose length nobody announces. */
    static StubBehaviour huge(long bytes) {
        return exchange -> {
            byte[] block = new byte[8192];
            Arrays.fill(block, (byte) ' ');
            try (OutputStream out = exchange.begin(200, 0)) {
                for (long left = bytes; left > 0; left -= block.length) {
                    out.write(block, 0, (int) Math.min(left, block.length));
                }
            }
        };
    }

    static StubBehaviour redirect(String location) {
        return exchange -> {
            exchange.header("Location", location);
            exchange.send(302, "");
        };
    }

    static StubBehaviour contentType(String type, StubBehaviour then) {
        return exchange -> {
            exchange.contentType(type);
            then.answer(exchange);
        };
    }

    private static String completion(@Nullable String content, String finished, @Nullable String refusal) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("object", "chat.completion");
        ObjectNode choice = body.putArray("choices").addObject().put("index", 0).put("finish_reason", finished);
        choice.putObject("message")
                .put("role", "assistant")
                .put("content", content)
                .put("refusal", refusal);
        body.putObject("usage").put("prompt_tokens", PROMPT_TOKENS).put("completion_tokens", COMPLETION_TOKENS);
        return body.toString();
    }
}
