package org.grata.registry.balance;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.grata.vocabulary.Ground;

/**
 * Which orders answer which: an order that is told as retaliation answers every order of the other side of
 * the {@value #REACH_DAYS} days before it. On one day the order published first comes first.
 */
public final class Answers {
    /** Both days included. */
    public static final int REACH_DAYS = 60;

    private Answers() {}

    /** The answers among these orders, in the order of the answering ones, then of the answered. */
    public static List<Answer> among(Collection<Order> orders) {
        Map<Pair, List<Order>> byPair = new HashMap<>();
        List<Order> inTime = orders.stream().sorted().toList();
        for (Order order : inTime) {
            byPair.computeIfAbsent(Pair.of(order), _ -> new ArrayList<>()).add(order);
        }
        List<Answer> answers = new ArrayList<>();
        for (Order by : inTime) {
            Set<Answer.Sign> signs = signs(by);
            if (!signs.isEmpty()) {
                byPair.getOrDefault(Pair.of(by).turned(), List.of()).stream()
                        .filter(to -> to.compareTo(by) < 0 && days(to, by) <= REACH_DAYS)
                        .forEach(to -> answers.add(new Answer(to, by, days(to, by), signs)));
            }
        }
        return List.copyOf(answers);
    }

    private static Set<Answer.Sign> signs(Order order) {
        Set<Answer.Sign> signs = EnumSet.noneOf(Answer.Sign.class);
        if (order.retaliation()) {
            signs.add(Answer.Sign.RETALIATION_TOLD);
        }
        if (order.grounds().contains(Ground.RETALIATION)) {
            signs.add(Answer.Sign.GROUND_RETALIATION);
        }
        return signs;
    }

    private static int days(Order from, Order to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from.day(), to.day()));
    }

    private record Pair(String acts, String suffers) {
        static Pair of(Order order) {
            return new Pair(order.receivingState(), order.sendingState());
        }

        Pair turned() {
            return new Pair(/* acts= */ suffers, /* suffers= */ acts);
        }
    }
}
