package org.grata.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Query parameters: null when absent, 400 naming the parameter when malformed. */
public final class Queries {
    private static final int LONGEST_SEARCH = 200;

    private Queries() {}

    public static <E extends Enum<E>> @Nullable E constant(String name, @Nullable String text, Class<E> type) {
        if (text == null) {
            return null;
        }
        return one(name, text, type, "must be one of ");
    }

    /** Several, separated by commas; empty when absent. */
    public static <E extends Enum<E>> Set<E> constants(String name, @Nullable String text, Class<E> type) {
        Set<E> constants = EnumSet.noneOf(type);
        if (text != null) {
            for (String part : text.split(",", -1)) {
                constants.add(one(name, part, type, "must be one or several, separated by commas, of "));
            }
        }
        return constants;
    }

    private static <E extends Enum<E>> E one(String name, String text, Class<E> type, String otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Problems.badRequest(
                        name,
                        Violation.QUERY,
                        otherwise
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }

    /** False when absent. */
    public static boolean flag(String name, @Nullable String text) {
        return switch (text) {
            case null -> false;
            case "false" -> false;
            case "true" -> true;
            default -> throw Problems.badRequest(name, Violation.QUERY, "must be true or false");
        };
    }

    public static @Nullable LocalDate date(String name, @Nullable String text) {
        return text == null ? null : Parameters.date(name, Violation.QUERY, text);
    }

    public static @Nullable Instant instant(String name, @Nullable String text) {
        return text == null ? null : Parameters.instant(name, Violation.QUERY, text);
    }

    public static @Nullable UUID uuid(String name, @Nullable String text) {
        return text == null ? null : Parameters.uuid(name, Violation.QUERY, text);
    }

    /** Words to look for: lower case is left to the database. */
    public static @Nullable String search(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > LONGEST_SEARCH) {
            throw Problems.badRequest(name, Violation.QUERY, "must not be longer than " + LONGEST_SEARCH);
        }
        return text.strip();
    }
}
