package org.grata.registry.expulsion.store;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.messaging.MessageJson;

/**
 * Values in {@code jsonb} columns, written like message bodies: deadlines keep the offset of the
 * receiving State's seat, and unknown fields are passed over, because rows outlive the code.
 */
@ApplicationScoped
public class Json {
    private final MessageJson json;

    public Json(MessageJson json) {
        this.json = json;
    }

    public String write(Object value) {
        return json.write(value);
    }

    public <T> T read(String text, Class<T> type) {
        return json.read(text.getBytes(StandardCharsets.UTF_8), type);
    }
}
