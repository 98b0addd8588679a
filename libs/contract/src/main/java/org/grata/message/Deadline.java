package org.grata.message;

import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.grata.vocabulary.DeadlineType;
import org.jspecify.annotations.Nullable;

/**
 * By when the persons must leave.
 *
 * @param iso ISO 8601: {@code PT72H}, {@code P15D} for a duration; {@code 2022-04-13} or a date-time
 *     with offset for a date; null otherwise
 * @param phrase the words of the text; null for {@code NONE}
 * @param leaveBy the resolved instant with the offset in force at the receiving State's seat of
 *     government; null when it cannot be resolved
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Deadline(
        DeadlineType type,
        @Nullable String iso,
        @Nullable String phrase,
        @Nullable OffsetDateTime leaveBy) {
    private static final Deadline NONE = new Deadline(DeadlineType.NONE, null, null, null);

    public static Deadline none() {
        return NONE;
    }
}
