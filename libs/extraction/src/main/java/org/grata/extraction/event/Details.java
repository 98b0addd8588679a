package org.grata.extraction.event;

import java.util.List;

import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Group.Diplomatic;
import org.grata.extraction.mention.Mention;
import org.grata.extraction.mention.Quantity;
import org.grata.extraction.mention.Reading;
import org.grata.vocabulary.PersonCategory;
import org.jspecify.annotations.Nullable;

/** What is told of persons that a cell has: where they work, how many fewer they become. */
final class Details {
    private final Reading reading;

    Details(Reading reading) {
        this.reading = reading;
    }

    /** "by the Russians": a people without a number acts. */
    static boolean isPeople(Group group) {
        return group.diplomatic() == Diplomatic.WEAK
                && group.count() == null
                && group.sending().size() == 1
                && group.span().equals(group.sendingSpan());
    }

    /** "Five people must go from the Chilean embassy": a mission as a place is where the persons before it work. */
    boolean worksAt(Cell cell, Group post, @Nullable Match before) {
        boolean place =
                before != null && before.tag() == Tag.OBLIQUE && before.entry().is("works", "yes");
        List<Mention> run =
                !cell.after.isEmpty() ? cell.after : cell.before.isEmpty() ? List.of() : cell.before.getLast();
        if (!place
                || post.diplomatic() != Diplomatic.POST
                || run.isEmpty()
                || !(run.getLast() instanceof Group persons)) {
            return false;
        }
        boolean theirs = persons.sending().isEmpty() || persons.sending().equals(post.sending());
        if (!theirs || !persons.missions().isEmpty() || persons.diplomatic() == Diplomatic.NO) {
            return false;
        }
        Group detailed = persons.withDetails(post);
        run.set(
                run.size() - 1,
                detailed.category() == PersonCategory.UNSPECIFIED ? detailed.withCategory(post.category()) : detailed);
        return true;
    }

    /** "cut the number of its diplomats from 19 to four": the persons told before are those who are counted. */
    boolean reduce(Cell cell, Quantity difference) {
        List<Mention> run =
                !cell.after.isEmpty() ? cell.after : cell.before.isEmpty() ? List.of() : cell.before.getLast();
        if (run.isEmpty() || !(run.getLast() instanceof Group group)) {
            return false;
        }
        run.set(run.size() - 1, group.withCount(difference.count(), difference.qualifier()));
        return true;
    }

    /** "cut the staff by five people": how many fewer of those told before or after it. */
    boolean reducesBy(Cell cell, Mention told) {
        if (cell.trigger == null || !cell.trigger.entry().is("reduces", "yes")) {
            return false;
        }
        List<Mention> run =
                !cell.after.isEmpty() ? cell.after : cell.before.isEmpty() ? List.of() : cell.before.getLast();
        if (run.isEmpty()) {
            return false;
        }
        Mention last = run.getLast();
        if (isAmount(told) && last instanceof Group whole && whole.count() == null) {
            run.set(run.size() - 1, counted(whole, told));
            return true;
        }
        if (isAmount(last) && told instanceof Group whole && whole.count() == null) {
            run.set(run.size() - 1, counted(whole, last));
            return true;
        }
        return false;
    }

    private boolean isAmount(Mention mention) {
        Match before = reading.caseBefore(mention.span().from());
        return before != null && before.entry().is("role", "by");
    }

    private static Group counted(Group whole, Mention amount) {
        return switch (amount) {
            case Group group -> whole.withCount(group.count(), group.qualifier());
            case Quantity quantity -> whole.withCount(quantity.count(), quantity.qualifier());
            default -> whole;
        };
    }
}
