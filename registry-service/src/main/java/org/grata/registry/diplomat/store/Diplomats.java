package org.grata.registry.diplomat.store;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.base.IdGenerator;
import org.grata.persistence.Filter;
import org.grata.registry.diplomat.Diplomat;
import org.grata.registry.store.Pages;
import org.grata.vocabulary.PersonCategory;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads and writes diplomats. */
@ApplicationScoped
public class Diplomats {
    private final DiplomatTable table;
    private final Clock clock;
    private final IdGenerator ids;

    Diplomats(DiplomatTable table, Clock clock, IdGenerator ids) {
        this.table = table;
        this.clock = clock;
        this.ids = ids;
    }

    public Optional<Diplomat> find(UUID id) {
        return table.findByIdOptional(id).map(DiplomatRow::diplomat);
    }

    /** What a list of diplomats may be narrowed to; null narrows nothing. */
    public record Query(
            @Nullable UUID missionId,
            @Nullable String sendingState,
            @Nullable String receivingState,
            @Nullable PersonCategory category,
            Diplomat.@Nullable Status status,
            @Nullable String words) {

        private Filter filter() {
            String ofMission = "missionId in (select mission.id from MissionRow mission where mission.";
            return new Filter()
                    .and("missionId = ?", missionId)
                    .and(ofMission + "sendingState = ?)", sendingState)
                    .and(ofMission + "receivingState = ?)", receivingState)
                    .and("category = ?", category)
                    .and("status = ?", status)
                    .and("position(lower(?) in lower(name)) > 0", words);
        }
    }

    /** By name. */
    public Page<Diplomat> list(PageRequest page, Query query) {
        return Pages.of(table, query.filter(), "lower(name), id", page, DiplomatRow::diplomat);
    }

    /** @param missionId of a mission that exists */
    public Diplomat add(
            String name, PersonCategory category, @Nullable String rank, UUID missionId, Diplomat.Status status) {
        DiplomatRow row = new DiplomatRow();
        row.id = ids.next();
        row.name = name;
        row.category = category;
        row.rank = rank;
        row.missionId = missionId;
        row.status = status;
        row.createdAt = clock.instant();
        table.persist(row);
        return row.diplomat();
    }
}
