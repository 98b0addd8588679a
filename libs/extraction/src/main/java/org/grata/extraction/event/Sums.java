package org.grata.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Mention;
import org.grata.extraction.mention.Quantity;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Span;
import org.jspecify.annotations.Nullable;

/** Numbers told with their sum: "18 diplomats and twelve clerks, 30 persons", "four, three of them in Oslo". */
final class Sums {
    private Sums() {}

    static @Nullable Integer count(Mention mention) {
        return switch (mention) {
            case Group group -> group.count();
            case Quantity quantity -> Integer.valueOf(quantity.count());
            default -> null;
        };
    }

    /** The same persons without a sum told after them; its words still say whose they are. */
    static List<Mention> withoutTotal(List<Mention> targets, Reading reading) {
        int sum = 0;
        for (int i = 0; i < targets.size(); i++) {
            Mention here = targets.get(i);
            Integer count = count(here);
            if (count == null) {
                return targets;
            }
            if (i > 1 && count == sum && isApposed(targets.get(i - 1), here, reading) && isOfAll(here, targets, i)) {
                List<Mention> parts = new ArrayList<>(targets);
                parts.remove(i);
                if (parts.get(i - 1) instanceof Group last && here instanceof Group whole) {
                    parts.set(i - 1, last.withDetails(whole));
                }
                return parts;
            }
            sum += count;
        }
        return targets;
    }

    /** "three of them Russians, two Poles, five in all": whose State is told must be that of all parts. */
    private static boolean isOfAll(Mention total, List<Mention> targets, int end) {
        return !(total instanceof Group whole)
                || whole.sending().isEmpty()
                || targets.subList(0, end).stream()
                        .allMatch(part -> !(part instanceof Group group)
                                || group.sending().isEmpty()
                                || group.sending().equals(whole.sending()));
    }

    /** Whether a bare number after a comma counts some of the persons before it: "four diplomats, three in Oslo". */
    static boolean isPart(Group whole, Quantity part, Reading reading) {
        return whole.count() != null && part.count() < whole.count() && isApposed(whole, part, reading);
    }

    /** "Of 62 diplomats, 41": the part is meant. */
    static boolean isTakenFrom(Group whole, Reading reading) {
        Match link = reading.before(whole.span().from());
        return link != null && link.tag() == Tag.LINK && link.entry().is("role", "of");
    }

    /** "Of 62 diplomats, 41", "of 62 diplomats, all but 21". */
    static Group taken(Group whole, Quantity part, Reading reading) {
        Match word = reading.at(part.span().from());
        boolean others = word != null && word.entry().is("qualifier", "except") && whole.count() != null;
        Span words = whole.number() == null ? part.span() : whole.number().with(part.span());
        return whole.withCount(others ? whole.count() - part.count() : part.count(), part.qualifier())
                .withNumber(words);
    }

    private static boolean isApposed(Mention before, Mention next, Reading reading) {
        boolean comma = false;
        for (int token = before.span().to(); token < next.span().from(); token++) {
            if (reading.isAt(token, Tag.AND)) {
                return false;
            }
            comma |= reading.token(token).isMark(",");
        }
        return comma;
    }

    /** Whether a sentence tells a number with the parts that it is the sum of. */
    static boolean areTold(Reading reading) {
        List<Mention> counted = new ArrayList<>(reading.groups());
        counted.addAll(reading.quantities());
        counted.sort(Comparator.comparingInt(mention -> mention.span().from()));
        List<Integer> counts =
                counted.stream().map(Sums::count).filter(Objects::nonNull).toList();
        for (int first = 0; first + 2 < counts.size(); first++) {
            int sum = 0;
            for (int last = first + 1; last < counts.size(); last++) {
                sum += counts.get(last);
                boolean before = last > first + 1 && sum == counts.get(first);
                int parts = sum + counts.get(first) - counts.get(last);
                if (before || (last > first + 1 && parts == counts.get(last))) {
                    return true;
                }
            }
        }
        return false;
    }
}
