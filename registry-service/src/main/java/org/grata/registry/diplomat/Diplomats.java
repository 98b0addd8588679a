package org.grata.registry.diplomat;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.base.IdGenerator;
import org.grata.registry.database.Database;
import org.grata.registry.database.Filter;
import org.grata.registry.database.Row;
import org.grata.vocabulary.PersonCategory;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads and writes diplomats. */
@ApplicationScoped
public class Diplomats {
    private static final String COLUMNS =
            "diplomat.id, diplomat.name, diplomat.category, diplomat.rank, diplomat.mission_id, diplomat.status";
    private static final String FROM = " from diplomat join mission on mission.id = diplomat.mission_id";

    private final Database database;
    private final Clock clock;
    private final IdGenerator ids;

    public Diplomats(Database database, Clock clock, IdGenerator ids) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
    }

    public Optional<Diplomat> find(UUID id) {
        return database.first("select " + COLUMNS + " from diplomat where id = ?", Diplomats::read, id);
    }

    /**
     * By name.
     *
     * @param filter on columns of {@code diplomat} and {@code mission}
     */
    public Page<Diplomat> list(PageRequest page, Filter filter) {
        var items = database.query(
                "select " + COLUMNS + FROM + filter.where()
                        + " order by lower(diplomat.name), diplomat.id limit ? offset ?",
                Diplomats::read,
                filter.values(page.size(), page.offset()));
        return Page.of(items, page, database.number("select count(*)" + FROM + filter.where(), filter.values()));
    }

    /** @param diplomat whose mission exists */
    public Diplomat add(NewDiplomat diplomat) {
        var added = new Diplomat(
                ids.next(),
                diplomat.name().strip(),
                diplomat.category(),
                stripped(diplomat.rank()),
                diplomat.missionId(),
                Objects.requireNonNullElse(diplomat.status(), Diplomat.Status.ACCREDITED));
        database.update(
                "insert into diplomat (id, name, category, rank, mission_id, status, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                added.id(),
                added.name(),
                added.category(),
                added.rank(),
                added.missionId(),
                added.status(),
                clock.instant());
        return added;
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    private static Diplomat read(Row row) {
        return new Diplomat(
                row.uuid("id"),
                row.text("name"),
                row.constant("category", PersonCategory.class),
                row.textOrNull("rank"),
                row.uuid("mission_id"),
                row.constant("status", Diplomat.Status.class));
    }
}
