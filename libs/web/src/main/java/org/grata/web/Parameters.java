package org.grata.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads what stands in queries, paths and headers. Each method answers 400 with the parameter's name
 * when the text is not what it must be; the framework's own conversion would answer 404.
 */
public final class Parameters {
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final int LAST_YEAR = 9999;

    private Parameters() {}

    /** A whole number between both bounds; the default when the parameter is absent. */
    public static int integer(String name, String in, @Nullable String text, int min, int max, int defaultValue) {
        if (text == null) {
            return defaultValue;
        }
        if (INTEGER.matcher(text).matches()) {
            int value = Integer.parseInt(text);
            if (value >= min && value <= max) {
                return value;
            }
        }
        throw Problems.badRequest(name, in, "must be a whole number from " + min + " to " + max);
    }

    /** An id in its canonical form of 36 characters. */
    public static UUID uuid(String name, String in, String text) {
        if (!UUID_TEXT.matcher(text).matches()) {
            throw Problems.badRequest(name, in, "must be a UUID");
        }
        return UUID.fromString(text);
    }

    /** The id in a path. */
    public static UUID id(String text) {
        return uuid("id", Violation.PATH, text);
    }

    /**
     * What has the id in a path.
     *
     * @param what its sort, as problems call it
     * @throws ProblemException 400 when the id is none, 404 when nothing has it
     */
    public static <T> T found(String what, String id, Function<UUID, Optional<T>> find) {
        UUID uuid = id(id);
        return find.apply(uuid).orElseThrow(() -> Problems.notFound(what, uuid));
    }

    /** An instant in ISO 8601 with offset, such as {@code 2022-03-29T18:00:00+02:00}, years 0000 to 9999. */
    public static Instant instant(String name, String in, String text) {
        try {
            OffsetDateTime value = OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            if (value.getYear() >= 0 && value.getYear() <= LAST_YEAR) {
                return value.toInstant();
            }
        } catch (DateTimeParseException e) {
            // Told below, in the same words for every way in which a text can fail to be an instant.
        }
        throw Problems.badRequest(name, in, NO_INSTANT);
    }

    /** What to say of a text that is no instant. */
    public static final String NO_INSTANT = "must be an instant in ISO 8601 with offset, such as 2022-03-29T16:00:00Z";

    /** A date such as {@code 2022-03-29}, years 0000 to 9999. */
    public static LocalDate date(String name, String in, String text) {
        try {
            LocalDate value = LocalDate.parse(text);
            if (value.getYear() >= 0 && value.getYear() <= LAST_YEAR) {
                return value;
            }
        } catch (DateTimeParseException e) {
            // Told below, like a year that PostgreSQL cannot hold.
        }
        throw Problems.badRequest(name, in, NO_DATE);
    }

    /** What to say of a text that is no date. */
    public static final String NO_DATE = "must be a date such as 2022-03-29";
}
