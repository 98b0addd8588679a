package org.grata.registry.expulsion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Works on the different values that reports told of one attribute. */
final class Tellings {
    private Tellings() {}

    /**
     * {@code known} with one more telling, in an order that depends on the content only.
     *
     * @param identity two values with equal identity are the same value
     */
    static <T> List<Telling<T>> add(List<Telling<T>> known, Telling<T> told, Function<T, ?> identity) {
        List<Telling<T>> all = new ArrayList<>(known.size() + 1);
        Telling<T> merged = told;
        for (Telling<T> telling : known) {
            if (identity.apply(telling.value()).equals(identity.apply(told.value()))) {
                merged = merged.with(telling);
            } else {
                all.add(telling);
            }
        }
        all.add(merged);
        // Two values of one report share their provenance, so the value's own text makes the order total.
        all.sort(Comparator.comparing((Telling<T> telling) -> telling.first())
                .thenComparing(telling -> identity.apply(telling.value()).toString()));
        return List.copyOf(all);
    }

    /** The ruling value: by standing, and later over earlier within the same standing. */
    static <T> Optional<Telling<T>> ruling(List<Telling<T>> tellings) {
        return tellings.stream().min(byStanding());
    }

    /**
     * Like {@link #ruling(List)}, but a vague value yields to an exact one of the same standing that
     * it does not contradict: "about twenty" after "21" is a retelling, not a correction.
     */
    static <T> Optional<Telling<T>> ruling(List<Telling<T>> tellings, Predicate<T> exact, Compatible<T> compatible) {
        return ruling(tellings)
                .map(first -> exact.test(first.value())
                        ? first
                        : tellings.stream()
                                .filter(other -> other.standing() == first.standing())
                                .filter(other ->
                                        exact.test(other.value()) && compatible.test(first.value(), other.value()))
                                .min(byStanding())
                                .orElse(first));
    }

    private static <T> Comparator<Telling<T>> byStanding() {
        return Comparator.comparing((Telling<T> telling) -> telling.standing())
                .thenComparing(telling -> telling.lastTold(), Comparator.reverseOrder())
                .thenComparing(telling -> telling.source(), Comparator.reverseOrder());
    }

    /** Whether an exact value may be what a vague one means. */
    @FunctionalInterface
    interface Compatible<T> {
        boolean test(T vague, T exact);
    }
}
