package org.grata.registry.anonymisation.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.persistence.Row;
import org.grata.persistence.Sql;
import org.grata.registry.diplomat.Diplomat;
import org.grata.registry.expulsion.store.ExpulsionStore;

/** Where the register names a diplomat besides the diplomat's own row. */
@ApplicationScoped
class Mentions {
    private static final String PAIRS = """
            select receiving_state as receiving, sending_state as sending from mission where id = ?
            union
            select accredited_to, sending_state from mission where id = ?
            union
            select receiving_state, sending_state from expulsion
                join expulsion_diplomat on expulsion_id = expulsion.id where diplomat_id = ?
            """;
    /** Names are compared by the caller, because what the database takes for capitals depends on its locale. */
    private static final String TOLD = """
            select expulsion.id, person ->> 'name' as name from expulsion
                join expulsion_report report on report.expulsion_id = expulsion.id
                cross join jsonb_array_elements(report.measure -> 'persons') person
                where receiving_state = ? and sending_state = ?
            union
            select expulsion.id, person ->> 'name' from expulsion
                join expulsion_revision revision on revision.expulsion_id = expulsion.id
                cross join jsonb_array_elements(revision.measure -> 'persons') person
                where receiving_state = ? and sending_state = ?
            """;

    private static final String UNDECIDED = """
            select id, person ->> 'name' as name from expulsion_report
                cross join jsonb_array_elements(measure -> 'persons') person
                where expulsion_id is null and measure ->> 'receivingState' = ? and measure ->> 'sendingState' = ?
            """;

    private final Sql sql;
    private final ExpulsionStore store;

    Mentions(Sql sql, ExpulsionStore store) {
        this.sql = sql;
        this.store = store;
    }

    /**
     * Where a person is named.
     *
     * @param expulsions those that are or were said to order the person to leave, and those whose reports or
     *     revisions have the name
     * @param undecided reports of no expulsion that have the name
     */
    record Found(Set<UUID> expulsions, Set<UUID> undecided) {
        boolean isEmpty() {
            return expulsions.isEmpty() && undecided.isEmpty();
        }
    }

    /**
     * Finds the mentions and lets no report between the States come in until the transaction ends.
     *
     * @param diplomat whose row is locked
     */
    Found locked(Diplomat diplomat, Redaction redaction) {
        List<Pair> pairs = pairs(diplomat);
        // In the order of those who take in announcements.
        pairs.forEach(pair -> store.lockPair(pair.receiving(), pair.sending()));
        Set<UUID> expulsions = new HashSet<>(sql.query(
                "select expulsion_id from expulsion_diplomat where diplomat_id = ?",
                row -> row.uuid("expulsion_id"),
                diplomat.id()));
        Set<UUID> undecided = new HashSet<>();
        for (Pair pair : pairs) {
            String receiving = pair.receiving();
            String sending = pair.sending();
            expulsions.addAll(
                    naming(redaction, sql.query(TOLD, Mentions::named, receiving, sending, receiving, sending)));
            undecided.addAll(naming(redaction, sql.query(UNDECIDED, Mentions::named, receiving, sending)));
        }
        return new Found(expulsions, undecided);
    }

    private List<Pair> pairs(Diplomat diplomat) {
        return sql
                .query(
                        PAIRS,
                        row -> new Pair(row.text("receiving"), row.text("sending")),
                        diplomat.missionId(),
                        diplomat.missionId(),
                        diplomat.id())
                .stream()
                .sorted()
                .toList();
    }

    private static Set<UUID> naming(Redaction redaction, List<Named> told) {
        return told.stream()
                .filter(one -> redaction.names(one.name()))
                .map(Named::id)
                .collect(Collectors.toSet());
    }

    private static Named named(Row row) {
        return new Named(row.uuid("id"), row.text("name"));
    }

    private record Named(UUID id, String name) {}

    private record Pair(String receiving, String sending) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int byReceiving = receiving.compareTo(other.receiving);
            return byReceiving == 0 ? sending.compareTo(other.sending) : byReceiving;
        }
    }
}
