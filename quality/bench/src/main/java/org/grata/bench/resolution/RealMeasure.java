package org.grata.bench.resolution;

import java.time.LocalDate;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What a State really did, in the world of a stream.
 *
 * @param count how many must leave, as known in the end; null when it never became known
 * @param announcedOn day at the receiving State's seat of government
 */
record RealMeasure(
        String id,
        String receivingState,
        String sendingState,
        @Nullable Integer count,
        LocalDate announcedOn) {

    /** @throws IllegalArgumentException naming what is missing */
    static RealMeasure of(String id, JsonNode facts) {
        return new RealMeasure(
                id,
                Announcement.required(facts, "receivingState"),
                Announcement.required(facts, "sendingState"),
                facts.path("count").isInt() ? facts.path("count").asInt() : null,
                LocalDate.parse(Announcement.required(facts, "announcedOn")));
    }
}
