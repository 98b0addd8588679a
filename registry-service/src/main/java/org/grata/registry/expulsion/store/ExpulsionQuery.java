package org.grata.registry.expulsion.store;

import java.time.Instant;
import java.time.LocalDate;

import org.grata.persistence.Filter;
import org.grata.vocabulary.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a list of expulsions may be narrowed to; null narrows nothing.
 *
 * @param asOf the list as the register knew it then, its values too; null for now
 * @param announcedTo included
 * @param words looked for in State names and codes, cities and names of persons
 */
public record ExpulsionQuery(
        @Nullable Instant asOf,
        @Nullable String receivingState,
        @Nullable String sendingState,
        @Nullable MeasureStatus status,
        @Nullable LocalDate announcedFrom,
        @Nullable LocalDate announcedTo,
        @Nullable Instant leaveByBefore,
        @Nullable String words) {

    Filter filter() {
        Filter filter = new Filter();
        if (asOf == null) {
            // Literally, because indexes have it as their condition.
            filter.and("presence = 'PRESENT'");
        }
        return filter.and("receiving_state = ?", receivingState)
                .and("sending_state = ?", sendingState)
                .and("status = ?", status)
                .and("announced_on >= ?", announcedFrom)
                .and("announced_on <= ?", announcedTo)
                .and("leave_by < ?", leaveByBefore)
                .and("position(lower(?) in search_text) > 0", words);
    }
}
