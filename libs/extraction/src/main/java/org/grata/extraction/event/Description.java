package org.grata.extraction.event;

import java.util.List;

import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Mention;
import org.grata.extraction.mention.Quantity;
import org.grata.vocabulary.PersonCategory;

/** "identified as intelligence officers": says what the persons before are. */
final class Description {
    private Description() {}

    /** Describes the persons told last in these cells; whether there are any. */
    static boolean apply(Group description, List<Cell> cells) {
        if (description.category() != PersonCategory.INTELLIGENCE_OFFICER) {
            return false;
        }
        for (int i = cells.size() - 1; i >= 0; i--) {
            Cell earlier = cells.get(i);
            List<Mention> run = !earlier.after.isEmpty()
                    ? earlier.after
                    : earlier.before.isEmpty() ? List.of() : earlier.before.getLast();
            if (!run.isEmpty()) {
                // A relative clause has its own list of the same persons: all of them are described.
                List<Mention> described = List.copyOf(run);
                cells.forEach(each -> replace(each, described, description));
                return true;
            }
        }
        return false;
    }

    private static void replace(Cell cell, List<Mention> described, Group description) {
        cell.after.replaceAll(mention -> described.contains(mention) ? describe(mention, description) : mention);
        for (List<Mention> run : cell.before) {
            run.replaceAll(mention -> described.contains(mention) ? describe(mention, description) : mention);
        }
    }

    private static Mention describe(Mention mention, Group description) {
        return switch (mention) {
            case Group group -> group.withCategory(description.category());
            case Quantity quantity -> description.withCount(quantity.count(), quantity.qualifier());
            default -> mention;
        };
    }
}
