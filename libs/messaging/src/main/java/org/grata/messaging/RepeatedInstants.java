package org.grata.messaging;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads instants as Jackson does, a text once for each document: what several reports tell names the same few
 * publications with every value, and parsing an instant costs more than reading the rest of the value.
 */
final class RepeatedInstants extends StdScalarDeserializer<Instant> {
    private static final Object READ_BEFORE = new Object();

    RepeatedInstants() {
        super(Instant.class);
    }

    @Override
    public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return InstantDeserializer.INSTANT.deserialize(parser, context);
        }
        Map<String, Instant> before = readBefore(context);
        String text = parser.getText();
        Instant known = before.get(text);
        if (known != null) {
            return known;
        }
        Instant read = InstantDeserializer.INSTANT.deserialize(parser, context);
        if (read != null) {
            before.put(text, read);
        }
        return read;
    }

    /** Attributes set while reading end with the document. */
    @SuppressWarnings("unchecked")
    private static Map<String, Instant> readBefore(DeserializationContext context) {
        Map<String, Instant> before = (Map<String, Instant>) context.getAttribute(READ_BEFORE);
        if (before == null) {
            before = new HashMap<>();
            context.setAttribute(READ_BEFORE, before);
        }
        return before;
    }
}
