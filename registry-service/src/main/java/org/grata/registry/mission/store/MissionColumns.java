package org.grata.registry.mission.store;

import java.util.UUID;

import org.grata.persistence.Row;
import org.grata.registry.mission.Mission;
import org.grata.vocabulary.MissionKind;

/** Missions in statements that are SQL. */
public final class MissionColumns {
    /** What {@link #read} needs of the table {@code mission}. */
    public static final String ALL = "mission.id, mission.kind, mission.city, mission.city_told_by,"
            + " mission.sending_state, mission.receiving_state, mission.accredited_to, mission.status, mission.closes_on,"
            + " mission.closed_on";

    private MissionColumns() {}

    /** The mission in a row with the columns {@link #ALL}. */
    public static Mission read(Row row) {
        UUID toldBy = row.uuidOrNull("city_told_by");
        return new Mission(
                row.uuid("id"),
                row.constant("kind", MissionKind.class),
                row.textOrNull("city"),
                toldBy == null ? null : new Mission.CitySource(toldBy),
                row.text("sending_state"),
                row.text("receiving_state"),
                row.text("accredited_to"),
                row.constant("status", Mission.Status.class),
                row.dateOrNull("closes_on"),
                row.dateOrNull("closed_on"));
    }
}
