package org.grata.web.json;

import java.io.IOException;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import org.grata.web.Parameters;
import org.grata.web.ProblemException;
import org.grata.web.Problems;
import org.grata.web.Violation;

/**
 * Reads what callers send, strictly. Messages between the services are read by the mapper this one
 * is copied from: a consumer must bear fields that a newer producer added, a caller must learn that
 * a misspelt one was not understood.
 */
public final class StrictJson {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ObjectMapper mapper;

    public StrictJson(ObjectMapper shared) {
        this.mapper = shared.copy()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                // As a double, 1e400 would be infinite, and an infinite number is written as a string.
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .registerModule(new SimpleModule()
                        .addDeserializer(
                                Instant.class,
                                new TimeText<>(Instant.class, Parameters::instant, Parameters.NO_INSTANT))
                        .addDeserializer(
                                LocalDate.class,
                                new TimeText<>(LocalDate.class, Parameters::date, Parameters.NO_DATE)));
        mapper.setConfig(mapper.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        refuse(LogicalType.Textual, CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean);
        refuse(LogicalType.Enum, CoercionInputShape.EmptyString);
        refuse(LogicalType.POJO, CoercionInputShape.EmptyString);
        refuse(LogicalType.Collection, CoercionInputShape.EmptyString);
    }

    private void refuse(LogicalType type, CoercionInputShape... shapes) {
        for (CoercionInputShape shape : shapes) {
            mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
        }
    }

    /**
     * The one value of a body.
     *
     * @throws ProblemException 400 naming the field at fault
     */
    public Object read(byte[] body, Type type) {
        String json = text(body);
        JsonCheck.check(json);
        Object value;
        try {
            value = mapper.readValue(json, mapper.constructType(type));
        } catch (JsonMappingException e) {
            throw JsonFaults.problem(e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JSON that was found well formed could not be parsed", e);
        }
        if (value == null) {
            throw Problems.badRequest(Violation.BODY, Violation.BODY, "must not be null");
        }
        return value;
    }

    private static String text(byte[] body) {
        return switch (StrictText.decode(body)) {
            case StrictText.Text(String value) ->
                value.startsWith(BYTE_ORDER_MARK) ? value.substring(BYTE_ORDER_MARK.length()) : value;
            case StrictText.Malformed malformed ->
                throw Problems.badRequest(
                        JsonCheck.fieldAtEnd(malformed.prefix()),
                        Violation.BODY,
                        "is not valid UTF-8 at byte " + malformed.offset() + " of the body");
        };
    }

    /** Takes a string in the form that parameters have; the stock deserializers also take numbers. */
    private static final class TimeText<T> extends StdScalarDeserializer<T> {
        private final transient Reader<T> reader;
        private final String fault;

        TimeText(Class<T> type, Reader<T> reader, String fault) {
            super(type);
            this.reader = reader;
            this.fault = fault;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getText() : "";
            try {
                return reader.read("", Violation.BODY, text);
            } catch (ProblemException e) {
                // Thrown anew as Jackson's, which learns the path on its way up.
                throw MismatchedInputException.from(parser, handledType(), fault);
            }
        }
    }

    /** As the methods of {@link Parameters}. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(String name, String in, String text);
    }
}
