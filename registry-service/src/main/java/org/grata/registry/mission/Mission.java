package org.grata.registry.mission;

import java.util.UUID;

import org.grata.registry.database.Row;
import org.grata.vocabulary.MissionKind;
import org.jspecify.annotations.Nullable;

/**
 * A mission of a sending State.
 *
 * @param city English name; null when no source told it
 * @param citySource the announcement that told the city; null when a person did, or nobody
 * @param receivingState on whose soil it stands
 * @param accreditedTo the receiving State, or the organisation that the receiving State hosts
 */
public record Mission(
        UUID id,
        MissionKind kind,
        @Nullable String city,
        @Nullable CitySource citySource,
        String sendingState,
        String receivingState,
        String accreditedTo) {
    /** Columns of {@code mission} that {@link #read} needs. */
    public static final String COLUMNS = "mission.id, mission.kind, mission.city, mission.city_told_by,"
            + " mission.sending_state, mission.receiving_state, mission.accredited_to";

    /** The announcement whose text told a city. */
    public record CitySource(UUID announcementId) {}

    /** The mission in a row with {@link #COLUMNS}. */
    public static Mission read(Row row) {
        var toldBy = row.uuidOrNull("city_told_by");
        return new Mission(
                row.uuid("id"),
                row.constant("kind", MissionKind.class),
                row.textOrNull("city"),
                toldBy == null ? null : new CitySource(toldBy),
                row.text("sending_state"),
                row.text("receiving_state"),
                row.text("accredited_to"));
    }
}
