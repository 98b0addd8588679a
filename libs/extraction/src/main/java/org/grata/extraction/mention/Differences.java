package org.grata.extraction.mention;

import java.util.ArrayList;
import java.util.List;

import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;

/** Subtracts numbers told as a change: "from 41 to 8", "from 25 people to 14", "by eight". */
final class Differences {
    private Differences() {}

    /** What the phrases of a sentence say, each with the words of both numbers. */
    static List<Quantity> find(Reading reading) {
        List<Quantity> found = new ArrayList<>();
        for (Match change : reading.cues(Tag.DIFFERENCE)) {
            if (change.entry().is("order", "by")) {
                Span by = new Span(change.hasGap() ? change.tailStart() : change.from(), change.to());
                numbers(reading, by).stream().findFirst().ifPresent(n -> found.add(Quantity.difference(by, n)));
                continue;
            }
            List<Integer> numbers = numbers(reading, new Span(change.from(), change.to()));
            if (numbers.size() == 2) {
                boolean reverse = change.entry().is("order", "reverse");
                int before = numbers.get(reverse ? 1 : 0);
                int after = numbers.get(reverse ? 0 : 1);
                if (before > after) {
                    found.add(Quantity.difference(new Span(change.from(), change.to()), before - after));
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<Integer> numbers(Reading reading, Span span) {
        List<Integer> numbers = new ArrayList<>();
        for (int position = span.from(); position < span.to(); position++) {
            for (Group group : reading.groups()) {
                if (group.span().from() == position && group.count() != null) {
                    numbers.add(group.count());
                }
            }
            for (Quantity quantity : reading.quantities()) {
                if (quantity.span().from() == position) {
                    numbers.add(quantity.count());
                }
            }
        }
        return numbers;
    }
}
