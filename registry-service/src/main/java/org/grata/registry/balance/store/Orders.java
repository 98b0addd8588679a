package org.grata.registry.balance.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.persistence.Row;
import org.grata.persistence.Sql;
import org.grata.registry.balance.Order;
import org.grata.registry.expulsion.MergedMeasure;
import org.grata.registry.expulsion.store.Json;
import org.grata.vocabulary.Confirmation;
import org.jspecify.annotations.Nullable;

/**
 * Reads expulsions that are announced and not withdrawn; mentions and threats are no orders, and what a mere host orders
 * against missions to an organisation is no ordinary one. An instant that is null is now.
 */
@ApplicationScoped
public class Orders {
    private static final String ANNOUNCED = "select id, receiving_state, sending_state, published_at, measure"
            + " from expulsion_as_of(coalesce(?::timestamptz, 'infinity'))"
            + " where kind = 'EXPULSION' and status = 'ANNOUNCED' and jurisdiction_of is null and confirmation = any (?)";

    private final Sql sql;
    private final Json json;

    public Orders(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    /** Those of the State and those against it, in time. */
    public List<Order> of(String state, Set<Confirmation> confirmations, @Nullable Instant asOf) {
        return Stream.of("receiving_state", "sending_state")
                .flatMap(side -> sql
                        .query(
                                ANNOUNCED + " and " + side + " = ?",
                                this::order,
                                asOf,
                                List.copyOf(confirmations),
                                state)
                        .stream())
                .sorted()
                .toList();
    }

    /** Those of either State against the other, in time. */
    public List<Order> between(String one, String other, Set<Confirmation> confirmations, @Nullable Instant asOf) {
        return Stream.of(List.of(one, other), List.of(other, one))
                .flatMap(pair -> sql
                        .query(
                                ANNOUNCED + " and receiving_state = ? and sending_state = ?",
                                this::order,
                                asOf,
                                List.copyOf(confirmations),
                                pair.getFirst(),
                                pair.getLast())
                        .stream())
                .sorted()
                .toList();
    }

    private Order order(Row row) {
        MergedMeasure measure = json.read(row.text("measure"), MergedMeasure.class);
        return new Order(
                row.uuid("id"),
                row.text("receiving_state"),
                row.text("sending_state"),
                measure.announcedOn(),
                row.instant("published_at"),
                measure.headcount(),
                measure.grounds(),
                measure.retaliation(),
                measure.remaining());
    }
}
