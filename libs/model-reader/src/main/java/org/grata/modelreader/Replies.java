package org.grata.modelreader;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.grata.modelreader.ModelException.Kind;

/** Reads what a chat endpoint answered. */
final class Replies {
    private static final int OK = 200;
    private static final int MULTIPLE_CHOICES = 300;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int INTERNAL_SERVER_ERROR = 500;
    /** What of a server's complaint may be told: any other word of it may be the announcement's or the key. */
    private static final Set<String> KNOWN_CODES = Set.of(
            "context_length_exceeded",
            "insufficient_quota",
            "invalid_api_key",
            "invalid_request_error",
            "model_not_found",
            "not_found_error",
            "rate_limit_exceeded",
            "string_above_max_length",
            "unsupported_parameter",
            "unsupported_value");

    private final Clock clock;

    Replies(Clock clock) {
        this.clock = clock;
    }

    Completion read(int status, HttpHeaders headers, byte[] body) throws ModelException {
        if (status >= OK && status < MULTIPLE_CHOICES) {
            return completion(tree(body));
        }
        Kind kind = kind(status);
        throw new ModelException(
                kind,
                "the model's server answered with status " + status + complaint(body),
                kind == Kind.RATE_LIMITED || kind == Kind.UNAVAILABLE
                        ? RetryAfter.of(headers.firstValue("Retry-After").orElse(null), clock)
                        : null);
    }

    private static Kind kind(int status) {
        if (status == TOO_MANY_REQUESTS) {
            return Kind.RATE_LIMITED;
        }
        return status == REQUEST_TIMEOUT || status >= INTERNAL_SERVER_ERROR ? Kind.UNAVAILABLE : Kind.MISCONFIGURED;
    }

    private static String complaint(byte[] body) {
        try {
            JsonNode error = Json.MAPPER.readTree(body).path("error");
            for (String field : new String[] {"code", "type"}) {
                String told = error.path(field).asText("");
                if (KNOWN_CODES.contains(told)) {
                    return ": " + told;
                }
            }
            return "";
        } catch (IOException e) {
            return "";
        }
    }

    private static JsonNode tree(byte[] body) throws ModelException {
        try {
            return Json.MAPPER.readTree(body);
        } catch (IOException e) {
            throw new ModelException(Kind.UNREADABLE, "the server's answer is no JSON");
        }
    }

    private static Completion completion(JsonNode reply) throws ModelException {
        JsonNode choice = reply.path("choices").path(0);
        if (!choice.isObject()) {
            throw new ModelException(Kind.UNREADABLE, "the server's answer has no choices");
        }
        JsonNode message = choice.path("message");
        String finished = choice.path("finish_reason").asText("");
        if (finished.equals("content_filter")
                || !message.path("refusal").asText("").isEmpty()) {
            throw new ModelException(Kind.REFUSED, "the model refused to answer");
        }
        if (finished.equals("length")) {
            throw new ModelException(Kind.CUT_OFF, "the answer ended at the most tokens it may have");
        }
        JsonNode content = message.path("content");
        if (!content.isTextual() || content.textValue().isBlank()) {
            throw new ModelException(Kind.UNREADABLE, "the server's answer has no content");
        }
        JsonNode usage = reply.path("usage");
        return new Completion(
                content.textValue(), new Usage(tokens(usage, "prompt_tokens"), tokens(usage, "completion_tokens")));
    }

    private static long tokens(JsonNode usage, String field) {
        return Math.max(0, usage.path(field).asLong(0));
    }
}
