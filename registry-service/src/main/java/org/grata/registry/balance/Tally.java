package org.grata.registry.balance;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.grata.message.Remaining;
import org.jspecify.annotations.Nullable;

/**
 * What one State ordered against another.
 *
 * @param measures how many orders
 * @param persons the sum of the numbers that are exact or lower bounds, and so itself a lower bound
 * @param measuresWithVagueNumber orders against about, or at most, so many: not in {@code persons}
 * @param measuresWithoutNumber orders against nobody knows how many
 * @param answered how many of the orders the other State answered, see {@link Answers}
 * @param remaining how many of the other's staff stayed after the newest order that tells it; null when none does
 */
public record Tally(
        int measures,
        long persons,
        int measuresWithVagueNumber,
        int measuresWithoutNumber,
        int answered,
        @Nullable Remaining remaining) {

    static Tally of(Collection<Order> orders, Set<UUID> answered) {
        long persons = 0;
        int vague = 0;
        int without = 0;
        for (Order order : orders) {
            Integer count = order.headcount().count();
            switch (order.headcount().qualifier()) {
                case EXACT, AT_LEAST -> persons += count == null ? 0 : count;
                case ABOUT, AT_MOST -> vague++;
                case UNSPECIFIED -> without++;
            }
        }
        int met = Math.toIntExact(orders.stream()
                .filter(order -> answered.contains(order.expulsionId()))
                .count());
        Remaining newest = orders.stream()
                .filter(order -> order.remaining() != null)
                .max(Order::compareTo)
                .map(Order::remaining)
                .orElse(null);
        return new Tally(orders.size(), persons, vague, without, met, newest);
    }
}
