package org.grata.registry.diplomat.store;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.grata.base.IdGenerator;
import org.grata.persistence.Filter;
import org.grata.registry.diplomat.Diplomat;
import org.grata.registry.state.store.NameSearch;
import org.grata.registry.store.Pages;
import org.grata.vocabulary.PersonCategory;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.grata.web.Versioned;
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

    public Optional<Versioned<Diplomat>> find(UUID id) {
        return table.findByIdOptional(id).map(DiplomatRow::versioned);
    }

    /** Those of the ids that the register has. */
    public Map<UUID, Diplomat> all(Collection<UUID> ids) {
        return table.list("id in ?1", ids).stream().collect(Collectors.toMap(row -> row.id, DiplomatRow::diplomat));
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
                    .and(NameSearch.condition("name"), words)
                    .and("missionId = ?", missionId)
                    .and(ofMission + "sendingState = ?)", sendingState)
                    .and(ofMission + "receivingState = ?)", receivingState)
                    .and("category = ?", category)
                    .and("status = ?", status);
        }
    }

    /** The likest name first when words are looked for, else by name. */
    public Page<Diplomat> list(PageRequest page, Query query) {
        String order = query.words() == null ? "" : NameSearch.order("name");
        return Pages.of(table, query.filter(), order + "lower(name), id", page, DiplomatRow::diplomat);
    }

    /** @param made the diplomat with the id given, of a mission that exists */
    public Diplomat add(Function<UUID, Diplomat> made) {
        DiplomatRow row = new DiplomatRow();
        row.id = ids.next();
        row.set(made.apply(row.id));
        row.createdAt = clock.instant();
        table.persist(row);
        return row.diplomat();
    }

    /**
     * Changes a diplomat; nobody else does meanwhile.
     *
     * @param change from what is stored to what shall be, with the same id and a mission that exists
     * @return the diplomat afterwards; empty when there is none
     */
    public Optional<Versioned<Diplomat>> change(UUID id, Function<Versioned<Diplomat>, Diplomat> change) {
        return table.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(row -> {
            row.set(change.apply(row.versioned()));
            table.flush();
            return row.versioned();
        });
    }

    /**
     * Deletes a diplomat; nobody else changes it meanwhile.
     *
     * @param check throws when it must stay
     * @return whether there was one
     */
    public boolean delete(UUID id, Consumer<Diplomat> check) {
        Optional<DiplomatRow> found = table.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        found.ifPresent(row -> {
            check.accept(row.diplomat());
            table.delete(row);
        });
        return found.isPresent();
    }
}
