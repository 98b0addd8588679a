package org.grata.registry.mission.store;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.grata.base.IdGenerator;
import org.grata.persistence.Filter;
import org.grata.persistence.Sql;
import org.grata.registry.mission.Mission;
import org.grata.registry.state.store.NameSearch;
import org.grata.registry.store.Pages;
import org.grata.vocabulary.MissionKind;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.grata.web.ProblemException;
import org.grata.web.Problems;
import org.grata.web.Versioned;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Reads and writes missions. */
@ApplicationScoped
public class Missions {
    private static final String OF_THE_SAME_KIND =
            " from mission where sending_state = ? and receiving_state = ? and accredited_to = ? and kind = ?";

    private static final String UNIQUE = "mission_unique";

    private final MissionTable table;
    private final Sql sql;
    private final Clock clock;
    private final IdGenerator ids;

    Missions(MissionTable table, Sql sql, Clock clock, IdGenerator ids) {
        this.table = table;
        this.sql = sql;
        this.clock = clock;
        this.ids = ids;
    }

    public Optional<Versioned<Mission>> find(UUID id) {
        return table.findByIdOptional(id).map(MissionRow::versioned);
    }

    /** What a list of missions may be narrowed to; null narrows nothing. */
    public record Query(
            @Nullable String sendingState,
            @Nullable String receivingState,
            @Nullable String accreditedTo,
            @Nullable MissionKind kind,
            @Nullable String city,
            @Nullable String words) {

        private Filter filter() {
            return new Filter()
                    .and(NameSearch.condition("city"), words)
                    .and("sendingState = ?", sendingState)
                    .and("receivingState = ?", receivingState)
                    .and("accreditedTo = ?", accreditedTo)
                    .and("kind = ?", kind)
                    .and("lower(city) = lower(?)", city);
        }
    }

    /** The likest city first when words are looked for, then by sending State, receiving State, kind and city. */
    public Page<Mission> list(PageRequest page, Query query) {
        String order = query.words() == null ? "" : NameSearch.order("city");
        return Pages.of(
                table,
                query.filter(),
                order + "sendingState, receivingState, kind, lower(city), id",
                page,
                MissionRow::mission);
    }

    /**
     * Adds a mission that a person registers; empty when the register has it already.
     *
     * @param made the mission with the id given; a text may tell the city when the person does not
     */
    public Optional<Mission> add(Function<UUID, Mission> made) {
        return insert(made.apply(ids.next()));
    }

    /**
     * Changes a mission because a person says so; nobody else changes it meanwhile.
     *
     * @param change from what is stored to what shall be; ids and States stay as they are
     * @return the mission afterwards; empty when there is none
     * @throws org.grata.web.ProblemException 409 when the register has the changed mission already
     */
    public Optional<Versioned<Mission>> change(UUID id, Function<Versioned<Mission>, Change> change) {
        return table.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(row -> {
            Change changed = change.apply(row.versioned());
            row.set(changed.mission());
            row.cityByPerson |= changed.citySettled();
            try {
                table.flush();
            } catch (ConstraintViolationException e) {
                throw UNIQUE.equals(e.getConstraintName()) ? exists() : e;
            }
            return row.versioned();
        });
    }

    /**
     * What a person makes of a mission.
     *
     * @param citySettled whether the person told the city, or that there is none; texts leave it as it is from then on
     */
    public record Change(Mission mission, boolean citySettled) {}

    /** 409: the register has the mission already. */
    public static ProblemException exists() {
        return Problems.conflict("MISSION_EXISTS", "the register has this mission already");
    }

    /**
     * The mission that a text names, registered when the register lacks it. Without a city only an
     * embassy is registered, because a State keeps one embassy in another; "a consulate" may be any.
     *
     * @param announcementId the text, which becomes the source of a city that nobody told before
     * @return its id; empty when the words fit no mission or several
     */
    public Optional<UUID> named(
            UUID announcementId,
            MissionKind kind,
            @Nullable String city,
            String sending,
            String receiving,
            String accreditedTo) {
        Mission.CitySource source = city == null ? null : new Mission.CitySource(announcementId);
        Mission named = Mission.open(ids.next(), kind, city, source, sending, receiving, accreditedTo);
        if (city == null) {
            return namedWithoutCity(named);
        }
        return inItsCity(named)
                .or(() -> kind == MissionKind.EMBASSY ? embassyWithoutCity(named, announcementId) : Optional.empty())
                .or(() -> insert(named).map(Mission::id))
                .or(() -> inItsCity(named));
    }

    private Optional<UUID> namedWithoutCity(Mission named) {
        List<UUID> known = sql.query("select id" + OF_THE_SAME_KIND, row -> row.uuid("id"), place(named));
        if (known.size() == 1) {
            return Optional.of(known.getFirst());
        }
        return known.isEmpty() && named.kind() == MissionKind.EMBASSY
                ? insert(named).map(Mission::id)
                : Optional.empty();
    }

    private Optional<UUID> inItsCity(Mission named) {
        return sql.first(
                "select id" + OF_THE_SAME_KIND + " and lower(city) = lower(?)",
                row -> row.uuid("id"),
                place(named, named.city()));
    }

    /** The embassy that was registered without its city; the text tells it unless a person settled it. */
    private Optional<UUID> embassyWithoutCity(Mission named, UUID announcementId) {
        Optional<UUID> known =
                sql.first("select id" + OF_THE_SAME_KIND + " and city is null", row -> row.uuid("id"), place(named));
        known.ifPresent(id -> sql.update(
                "update mission set city = ?, city_told_by = ?, version = version + 1 where id = ? and city is null and not city_by_person",
                named.city(),
                announcementId,
                id));
        return known;
    }

    /** Empty when the register has it already. */
    private Optional<Mission> insert(Mission mission) {
        Mission.CitySource source = mission.citySource();
        int added = sql.update(
                """
                insert into mission (id, kind, city, city_told_by, city_by_person, sending_state, receiving_state,
                    accredited_to, status, closes_on, closed_on, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                mission.id(),
                mission.kind(),
                mission.city(),
                source == null ? null : source.announcementId(),
                mission.city() != null && source == null,
                mission.sendingState(),
                mission.receivingState(),
                mission.accreditedTo(),
                mission.status(),
                mission.closesOn(),
                mission.closedOn(),
                clock.instant());
        return added == 1 ? Optional.of(mission) : Optional.empty();
    }

    private static @Nullable Object[] place(Mission mission, @Nullable Object... more) {
        return Stream.concat(
                        Stream.of(
                                mission.sendingState(),
                                mission.receivingState(),
                                mission.accreditedTo(),
                                mission.kind()),
                        Arrays.stream(more))
                .toArray();
    }
}
