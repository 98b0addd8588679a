package org.grata.registry.mission;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.base.IdGenerator;
import org.grata.registry.database.Database;
import org.grata.registry.database.Filter;
import org.grata.registry.database.Row;
import org.grata.vocabulary.MissionKind;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads and writes missions. */
@ApplicationScoped
public class Missions {
    private static final String COLUMNS = "id, kind, city, sending_state, receiving_state, accredited_to";
    private static final String OF_THE_SAME_KIND =
            " from mission where sending_state = ? and receiving_state = ? and accredited_to = ? and kind = ?";

    private final Database database;
    private final Clock clock;
    private final IdGenerator ids;

    public Missions(Database database, Clock clock, IdGenerator ids) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
    }

    public Optional<Mission> find(UUID id) {
        return database.first("select " + COLUMNS + " from mission where id = ?", Missions::read, id);
    }

    /** By sending State, receiving State, kind and city. */
    public Page<Mission> list(PageRequest page, Filter filter) {
        var items = database.query(
                "select " + COLUMNS + " from mission" + filter.where()
                        + " order by sending_state, receiving_state, kind, lower(city), id limit ? offset ?",
                Missions::read,
                filter.values(page.size(), page.offset()));
        return Page.of(items, page, database.number("select count(*) from mission" + filter.where(), filter.values()));
    }

    /** Adds a mission; empty when the register has it already. */
    public Optional<Mission> add(
            MissionKind kind, @Nullable String city, String sending, String receiving, String accreditedTo) {
        var mission = new Mission(ids.next(), kind, city, sending, receiving, accreditedTo);
        int added = database.update(
                "insert into mission (" + COLUMNS + ", created_at) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                mission.id(),
                kind,
                city,
                sending,
                receiving,
                accreditedTo,
                clock.instant());
        return added == 1 ? Optional.of(mission) : Optional.empty();
    }

    /**
     * The mission that a text names, registered when the register lacks it. Without a city only an
     * embassy is registered, because a State keeps one embassy in another; "a consulate" may be any.
     *
     * @return its id; empty when the words fit no mission or several
     */
    public Optional<UUID> named(
            MissionKind kind, @Nullable String city, String sending, String receiving, String accreditedTo) {
        Object[] place = {sending, receiving, accreditedTo, kind};
        if (city == null) {
            var known = database.query("select id" + OF_THE_SAME_KIND, row -> row.uuid("id"), place);
            if (known.size() == 1) {
                return Optional.of(known.getFirst());
            }
            return known.isEmpty() && kind == MissionKind.EMBASSY
                    ? add(kind, null, sending, receiving, accreditedTo).map(Mission::id)
                    : Optional.empty();
        }
        if (kind == MissionKind.EMBASSY) {
            // The embassy was named without its city before. Losing a race to another row is fine.
            database.update(
                    "update mission set city = ? where id = (select id" + OF_THE_SAME_KIND + " and city is null)"
                            + " and not exists (select" + OF_THE_SAME_KIND + " and lower(city) = lower(?))",
                    city,
                    sending,
                    receiving,
                    accreditedTo,
                    kind,
                    sending,
                    receiving,
                    accreditedTo,
                    kind,
                    city);
        }
        return add(kind, city, sending, receiving, accreditedTo)
                .map(Mission::id)
                .or(() -> database.first(
                        "select id" + OF_THE_SAME_KIND + " and lower(city) = lower(?)",
                        row -> row.uuid("id"),
                        sending,
                        receiving,
                        accreditedTo,
                        kind,
                        city));
    }

    private static Mission read(Row row) {
        return new Mission(
                row.uuid("id"),
                row.constant("kind", MissionKind.class),
                row.textOrNull("city"),
                row.text("sending_state"),
                row.text("receiving_state"),
                row.text("accredited_to"));
    }
}
