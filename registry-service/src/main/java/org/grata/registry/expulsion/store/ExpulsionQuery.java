package org.grata.registry.expulsion.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.grata.persistence.Filter;
import org.grata.registry.execution.Stage;
import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a list of expulsions may be narrowed to; null narrows nothing.
 *
 * @param asOf the list as the register knew it then, its values too; null for now
 * @param confirmations one of them; empty for all but {@code REJECTED}
 * @param outside only those that are outside the receiving State's jurisdiction
 * @param announcedTo included
 * @param words like some of those in State names and codes, cities and names of persons, whatever their accents
 */
public record ExpulsionQuery(
        @Nullable Instant asOf,
        @Nullable String receivingState,
        @Nullable String sendingState,
        @Nullable MeasureStatus status,
        Set<Confirmation> confirmations,
        @Nullable Stage stage,
        boolean outside,
        @Nullable LocalDate announcedFrom,
        @Nullable LocalDate announcedTo,
        @Nullable Instant leaveByBefore,
        @Nullable String words) {
    public ExpulsionQuery {
        confirmations = Set.copyOf(confirmations);
    }

    Filter filter() {
        Filter filter = new Filter();
        if (asOf == null) {
            // Literally, because indexes have it as their condition.
            filter.and("presence = 'PRESENT'");
        }
        if (confirmations.isEmpty()) {
            filter.and("confirmation <> 'REJECTED'");
        } else if (confirmations.size() == 1) {
            filter.and("confirmation = ?", confirmations.iterator().next());
        } else {
            filter.and("confirmation = any (?)", List.copyOf(confirmations));
        }
        if (outside) {
            filter.and("jurisdiction_of is not null");
        }
        return filter.and("receiving_state = ?", receivingState)
                .and("sending_state = ?", sendingState)
                .and("status = ?", status)
                .and("stage = ?", stage)
                .and("announced_on >= ?", announcedFrom)
                .and("announced_on <= ?", announcedTo)
                .and("leave_by < ?", leaveByBefore)
                .and("name_matches(search_text, ?)", words);
    }
}
