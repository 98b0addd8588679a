package org.grata.modelreader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.function.Function;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.grata.extraction.quoted.Quoted;
import org.grata.extraction.quoted.QuotedState;
import org.grata.vocabulary.StateCodes;
import org.jspecify.annotations.Nullable;

/** Values of an answer, one by one; null for what is not of its kind. */
final class Values {
    private static final int LONGEST = 2000;
    private static final Pattern DURATION = Pattern.compile("P([1-9][0-9]{0,3}[DWM]|T[1-9][0-9]{0,4}[HM])");

    private Values() {}

    /** A text that is not blank, of at most 2,000 characters, with nothing that is no character. */
    static @Nullable String text(JsonNode node) {
        String text = node.textValue();
        return text == null || text.isBlank() || text.length() > LONGEST || !isWellFormed(text) ? null : text;
    }

    /** U+0000 and lone surrogates are in no text that we accept. */
    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(code -> code == 0 || Character.getType(code) == Character.SURROGATE);
    }

    static <E extends Enum<E>> @Nullable E constant(JsonNode node, Class<E> vocabulary) {
        for (E constant : vocabulary.getEnumConstants()) {
            if (constant.name().equals(node.textValue())) {
                return constant;
            }
        }
        return null;
    }

    static @Nullable Integer wholeNumber(JsonNode node, int least) {
        return node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= least ? node.intValue() : null;
    }

    static @Nullable LocalDate day(JsonNode node) {
        String text = text(node);
        return text == null ? null : parsed(text, LocalDate::parse);
    }

    /** An amount, a day, a date-time with or without offset, or IMMEDIATE. */
    static @Nullable String limit(JsonNode node) {
        String text = text(node);
        if (text == null) {
            return null;
        }
        boolean fine = text.equals("IMMEDIATE")
                || DURATION.matcher(text).matches()
                || parsed(text, LocalDate::parse) != null
                || parsed(text, OffsetDateTime::parse) != null
                || parsed(text, LocalDateTime::parse) != null;
        return fine ? text : null;
    }

    private static <T> @Nullable T parsed(String text, Function<String, T> form) {
        try {
            return form.apply(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A value under {@code value} with its quote; null when either is not what it must be. */
    static <T> @Nullable Quoted<T> quoted(JsonNode node, @Nullable T value) {
        String quote = text(node.path("quote"));
        return value == null || quote == null ? null : new Quoted<>(value, quote);
    }

    static @Nullable QuotedState state(JsonNode node) {
        String code = text(node.path("code"));
        String quote = text(node.path("quote"));
        if (code == null || quote == null || !StateCodes.isKnown(code) || !isTextOrNothing(node.path("namedBy"))) {
            return null;
        }
        return new QuotedState(code, quote, text(node.path("namedBy")));
    }

    /** Whether it is a fit text, or told to be none: null, absent or blank. */
    static boolean isTextOrNothing(JsonNode node) {
        return isNothing(node) || (node.isTextual() && node.textValue().isBlank()) || text(node) != null;
    }

    static boolean isNothing(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
