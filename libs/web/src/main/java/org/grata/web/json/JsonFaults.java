package org.grata.web.json;

import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import org.grata.web.Parameters;
import org.grata.web.ProblemException;
import org.grata.web.Problems;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/** Tells a caller why a body does not fit, in words of its own: Jackson's would show our classes. */
final class JsonFaults {
    private JsonFaults() {}

    /** The answer to a body that is JSON, but not the JSON that is asked for. */
    static ProblemException problem(JsonMappingException e) {
        if (thrownByValue(e) instanceof ProblemException problem) {
            return problem;
        }
        if (e instanceof InvalidDefinitionException) {
            throw new IllegalStateException("a type of this service cannot be read from JSON", e);
        }
        return Problems.badRequest(FieldPath.of(e.getPath()), Violation.BODY, detail(e));
    }

    private static String detail(JsonMappingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown -> "is not a known field; known are " + known(unknown);
            // Only values of our own refuse to be made, and say why in words meant for callers.
            case ValueInstantiationException refused
            when thrownByValue(refused) instanceof IllegalArgumentException reason && reason.getMessage() != null ->
                reason.getMessage();
            case JsonMappingException overflow
            when overflow.getCause() instanceof InputCoercionException number -> expected(number.getTargetType());
            case MismatchedInputException mismatch -> expected(mismatch.getTargetType());
            default -> "has the wrong form";
        };
    }

    private static String known(UnrecognizedPropertyException e) {
        Collection<Object> known = e.getKnownPropertyIds();
        return known == null || known.isEmpty()
                ? "none"
                : known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static @Nullable Throwable thrownByValue(JsonMappingException e) {
        Throwable cause = e;
        while (cause instanceof JsonMappingException) {
            cause = cause.getCause();
        }
        return cause;
    }

    static String expected(@Nullable Type target) {
        if (!(target instanceof Class<?> type)) {
            return "has the wrong type";
        }
        if (type.isEnum()) {
            return "must be one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (type == Instant.class) {
            return Parameters.NO_INSTANT;
        }
        if (type == LocalDate.class) {
            return Parameters.NO_DATE;
        }
        return "must be " + name(type);
    }

    private static String name(Class<?> type) {
        if (type == String.class) {
            return "a string";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "a whole number in range";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "an array";
        }
        if (type.isRecord() || Map.class.isAssignableFrom(type)) {
            return "an object";
        }
        return "a valid " + type.getSimpleName();
    }
}
