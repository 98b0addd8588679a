package org.grata.registry.expulsion.store;

import java.util.List;

/**
 * An expulsion with all that belongs to it.
 *
 * @param missions the registered ones whose members must leave
 * @param reports the earliest publication first
 * @param revisions the first one first
 */
public record FullExpulsion(
        KnownExpulsion expulsion,
        List<LinkedMission> missions,
        Mark mark,
        List<StoredReport> reports,
        List<Revision> revisions) {
    public FullExpulsion {
        missions = List.copyOf(missions);
        reports = List.copyOf(reports);
        revisions = List.copyOf(revisions);
    }
}
