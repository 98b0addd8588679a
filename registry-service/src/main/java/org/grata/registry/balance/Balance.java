package org.grata.registry.balance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two States' expulsions of each other's staff.
 *
 * @param other the other State
 * @param expelled what the State ordered against the other
 * @param suffered what the other ordered against the State
 */
public record Balance(String other, Tally expelled, Tally suffered) {

    /** With each State that the orders show on the other side: most orders first, then by code. */
    public static List<Balance> of(String state, Collection<Order> orders) {
        Set<UUID> answered = answered(orders);
        Map<String, List<Order>> byOther =
                orders.stream().collect(Collectors.groupingBy(other(state), TreeMap::new, Collectors.toList()));
        return byOther.entrySet().stream()
                .map(entry -> of(state, entry.getKey(), entry.getValue(), answered))
                .sorted(Comparator.comparingInt(
                                (Balance balance) -> balance.expelled().measures()
                                        + balance.suffered().measures())
                        .reversed()
                        .thenComparing(Balance::other))
                .toList();
    }

    /** With one other State, of which there may be no orders. */
    public static Balance of(String state, String other, Collection<Order> orders) {
        return of(state, other, orders, answered(orders));
    }

    private static Balance of(String state, String other, Collection<Order> orders, Set<UUID> answered) {
        Map<Boolean, List<Order>> sides = orders.stream()
                .collect(Collectors.partitioningBy(
                        order -> order.receivingState().equals(state)));
        return new Balance(other, Tally.of(sides.get(true), answered), Tally.of(sides.get(false), answered));
    }

    private static Set<UUID> answered(Collection<Order> orders) {
        return Answers.among(orders).stream()
                .map(answer -> answer.to().expulsionId())
                .collect(Collectors.toSet());
    }

    private static Function<Order, String> other(String state) {
        return order -> order.receivingState().equals(state) ? order.sendingState() : order.receivingState();
    }
}
