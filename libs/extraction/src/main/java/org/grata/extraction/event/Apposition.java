package org.grata.extraction.event;

import java.util.ArrayList;
import java.util.List;

import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Group.Diplomatic;
import org.grata.extraction.mention.Mention;
import org.grata.extraction.mention.Quantity;
import org.grata.extraction.mention.Reading;
import org.grata.vocabulary.PersonCategory;
import org.jspecify.annotations.Nullable;

/**
 * Persons told twice, first in sum and then in detail: "forty Russians, eleven diplomats and 29
 * employees", "two men, both attachés". They count once.
 */
final class Apposition {
    private Apposition() {}

    /** The same persons without the details, which give them category, State and missions. */
    static List<Mention> join(List<Mention> targets, Reading reading) {
        List<Mention> joined = joinFirst(Sums.withoutTotal(targets, reading), reading);
        if (joined.size() < 3) {
            return joined;
        }
        // "the ambassador, and two attachés, Mr A and Mr B": the details belong to the persons told last.
        List<Mention> all = new ArrayList<>();
        all.add(joined.getFirst());
        all.addAll(join(joined.subList(1, joined.size()), reading));
        return all;
    }

    private static List<Mention> joinFirst(List<Mention> targets, Reading reading) {
        if (isSamePerson(targets, reading)) {
            Group one = ((Group) targets.getFirst()).withDetails((Group) targets.get(1));
            List<Mention> rest = new ArrayList<>(targets.subList(2, targets.size()));
            rest.addFirst(one);
            return rest;
        }
        if (targets.size() < 2 || !(targets.getFirst() instanceof Group whole)) {
            return targets;
        }
        if (targets.get(1) instanceof Quantity part && Sums.isPart(whole, part, reading)) {
            return List.of(Sums.isTakenFrom(whole, reading) ? Sums.taken(whole, part, reading) : whole);
        }
        if (!isTold(whole, targets, reading)) {
            return targets;
        }
        Group joined = whole;
        @Nullable PersonCategory category = null;
        for (Mention detail : targets.subList(1, targets.size())) {
            if (detail instanceof Group part) {
                category = category == null ? part.category() : TargetSum.mixed(category, part.category());
                joined = joined.withDetails(part);
            }
        }
        boolean vague = joined.category() == PersonCategory.UNSPECIFIED
                || joined.category() == PersonCategory.EMBASSY_STAFF
                || category == PersonCategory.INTELLIGENCE_OFFICER;
        if (category != null && category != PersonCategory.UNSPECIFIED && vague) {
            joined = joined.withCategory(category);
        }
        List<Mention> once = new ArrayList<>();
        once.add(joined);
        return once;
    }

    /** "Washington's top diplomat, the chargé d'affaires Jane Doe": two names of an office, one person. */
    private static boolean isSamePerson(List<Mention> targets, Reading reading) {
        if (targets.size() < 2
                || !(targets.getFirst() instanceof Group first)
                || !(targets.get(1) instanceof Group second)) {
            return false;
        }
        int comma = first.span().to();
        boolean beside = comma < reading.size()
                && reading.token(comma).isMark(",")
                && second.span().from() == comma + 1;
        boolean told =
                second.names().isEmpty() ? targets.size() == 2 : first.names().isEmpty();
        return beside
                && told
                && first.singular()
                && second.singular()
                && second.definite()
                && second.sending().isEmpty();
    }

    /** Whether a comma and persons that add up to as many follow, or such as are not counted. */
    private static boolean isTold(Group whole, List<Mention> targets, Reading reading) {
        int end = whole.span().to();
        Integer count = whole.count();
        if (count == null
                || count < 2
                || end >= reading.size()
                || !reading.token(end).isMark(",")) {
            return false;
        }
        int sum = 0;
        boolean uncounted = true;
        for (Mention detail : targets.subList(1, targets.size())) {
            boolean other = detail instanceof Group part
                    && !part.sending().isEmpty()
                    && !part.sending().equals(whole.sending())
                    && !whole.sending().isEmpty();
            if (other || (detail instanceof Group part && part.diplomatic() == Diplomatic.NO)) {
                return false;
            }
            Integer told = Sums.count(detail);
            if (told != null) {
                sum += told;
                uncounted = false;
            }
        }
        return uncounted ? !whole.sending().isEmpty() || targets.size() > 2 : sum == count;
    }
}
