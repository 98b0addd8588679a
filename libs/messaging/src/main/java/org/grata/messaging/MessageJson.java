package org.grata.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The JSON of message bodies: ISO 8601 times that keep the offset they were written with; unknown
 * fields are skipped, because a producer may be newer than its consumer. Thread-safe.
 */
@Singleton
public final class MessageJson {
    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule().addDeserializer(Instant.class, new RepeatedInstants()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            // A deadline is local to a capital: turned into UTC it would name another day.
            .disable(SerializationFeature.WRITE_DATES_WITH_CONTEXT_TIME_ZONE)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** UTF-8 text; fails only for a type that is no message record, which is a fault of the program. */
    public String write(Object body) {
        try {
            return mapper.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("cannot be written as a message: " + body.getClass(), e);
        }
    }

    /**
     * Reads a body.
     *
     * @throws UnreadableBodyException when the bytes are no such message; the text says where
     */
    public <T> T read(byte[] body, Class<T> type) {
        try {
            T value = mapper.readValue(body, type);
            if (value == null) {
                throw new UnreadableBodyException("the body is null", null);
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new UnreadableBodyException(e.getOriginalMessage() + " at " + where(e), e);
        } catch (IOException e) {
            throw new UnreadableBodyException(String.valueOf(e.getMessage()), e);
        }
    }

    private static String where(JsonProcessingException e) {
        return e.getLocation() == null
                ? "an unknown place"
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }
}
