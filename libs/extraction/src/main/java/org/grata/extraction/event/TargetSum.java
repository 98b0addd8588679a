package org.grata.extraction.event;

import java.util.ArrayList;
import java.util.List;

import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Group.Diplomatic;
import org.grata.extraction.mention.Mention;
import org.grata.extraction.mention.MissionMention;
import org.grata.extraction.mention.Quantity;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Span;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.PersonCategory;
import org.jspecify.annotations.Nullable;

/** Persons of one State told together, added up: "the ambassador and three others". */
final class TargetSum {
    private final List<Mention> parts = new ArrayList<>();

    /** What the persons told before are; for "one from Burundi". */
    private @Nullable PersonCategory category;

    private TargetSum(Mention first) {
        parts.add(first);
    }

    /** One sum per State; a group without a State belongs to the one before it. */
    static List<TargetSum> of(List<Mention> targets, Reading reading) {
        return of(Apposition.join(targets, reading));
    }

    private static List<TargetSum> of(List<Mention> targets) {
        List<TargetSum> sums = new ArrayList<>();
        for (Mention target : targets) {
            if (target instanceof Group group && group.diplomatic() == Diplomatic.NO && targets.size() > 1) {
                continue;
            }
            boolean own = target instanceof Group group && !group.sending().isEmpty();
            if (sums.isEmpty()) {
                sums.add(new TargetSum(target));
            } else if (!own && isElsewhere(sums.getLast(), target)) {
                sums.add(new TargetSum(target));
            } else if (!own || sums.getLast().sending().equals(((Group) target).sending())) {
                sums.getLast().parts.add(target);
            } else if (sums.getLast().sending().isEmpty()) {
                sums.getLast().parts.add(target);
            } else {
                TargetSum next = new TargetSum(target);
                next.category = sums.getLast().category();
                sums.add(next);
            }
        }
        return sums;
    }

    /** "the ambassador in Berlin and the chargé in Washington": different States expel them. */
    private static boolean isElsewhere(TargetSum sum, Mention next) {
        return sum.sending().isEmpty()
                && sum.parts.getLast() instanceof Group one
                && next instanceof Group other
                && one.host() != null
                && other.host() != null
                && !one.host().equals(other.host());
    }

    Mention first() {
        for (Mention part : parts) {
            if (part instanceof Group group && !group.sending().isEmpty()) {
                return part;
            }
        }
        return parts.getFirst();
    }

    List<String> sending() {
        for (Mention part : parts) {
            if (part instanceof Group group && !group.sending().isEmpty()) {
                return group.sending();
            }
        }
        return List.of();
    }

    Diplomatic diplomatic() {
        Diplomatic best = Diplomatic.NO;
        for (Mention part : parts) {
            Diplomatic here = part instanceof Group group ? group.diplomatic() : Diplomatic.WEAK;
            if (here.compareTo(best) < 0) {
                best = here;
            }
        }
        return best;
    }

    boolean singular() {
        return parts.size() == 1 && parts.getFirst() instanceof Group group && group.singular();
    }

    boolean each() {
        return parts.getFirst() instanceof Quantity quantity && quantity.each();
    }

    /** "as many Russians": a group that counts like another one. */
    boolean same() {
        return parts.size() == 1
                && parts.getFirst() instanceof Group group
                && group.count() == null
                && group.qualifier() == CountQualifier.EXACT;
    }

    @Nullable
    Integer total() {
        return parts.getFirst() instanceof Group group ? group.total() : null;
    }

    @Nullable
    Integer count() {
        int sum = 0;
        for (Mention part : parts) {
            Integer count = Sums.count(part);
            if (count == null) {
                if (sum > parts.indexOf(part)) {
                    // "eight diplomats and trade representatives": the number holds for both.
                    continue;
                }
                return null;
            }
            sum += count;
        }
        return sum;
    }

    CountQualifier qualifier() {
        for (Mention part : parts) {
            CountQualifier qualifier =
                    switch (part) {
                        case Group group -> group.qualifier();
                        case Quantity quantity -> quantity.qualifier();
                        default -> CountQualifier.EXACT;
                    };
            if (qualifier != CountQualifier.EXACT && qualifier != CountQualifier.UNSPECIFIED) {
                return qualifier;
            }
        }
        return CountQualifier.EXACT;
    }

    PersonCategory category() {
        @Nullable PersonCategory category = null;
        for (Mention part : parts) {
            PersonCategory here = part instanceof Group group ? group.category() : PersonCategory.UNSPECIFIED;
            category = category == null ? here : mixed(category, here);
        }
        if (category == null || category == PersonCategory.UNSPECIFIED) {
            return this.category == null ? PersonCategory.UNSPECIFIED : this.category;
        }
        return category;
    }

    static PersonCategory mixed(PersonCategory left, PersonCategory right) {
        if (left == right || (right == PersonCategory.UNSPECIFIED && left != PersonCategory.AMBASSADOR)) {
            return left;
        }
        if (left == PersonCategory.AMBASSADOR || right == PersonCategory.AMBASSADOR) {
            return PersonCategory.DIPLOMAT;
        }
        if (left == PersonCategory.DIPLOMAT && right == PersonCategory.CONSULAR_OFFICER) {
            return PersonCategory.DIPLOMAT;
        }
        return left == PersonCategory.UNSPECIFIED ? right : PersonCategory.EMBASSY_STAFF;
    }

    List<MissionMention> missions() {
        List<MissionMention> missions = new ArrayList<>();
        for (Mention part : parts) {
            if (part instanceof Group group) {
                missions.addAll(group.missions());
            }
        }
        return missions;
    }

    @Nullable
    Span numberSpan() {
        @Nullable Span span = null;
        for (Mention part : parts) {
            Span number =
                    switch (part) {
                        case Group group
                        when group.number() != null ->
                            new Span(
                                    group.number().from(),
                                    Math.max(group.number().to(), group.head().to()));
                        case Quantity quantity -> quantity.span();
                        default -> null;
                    };
            if (number != null) {
                span = span == null ? number : span.with(number);
            }
        }
        return span;
    }

    Span headSpan() {
        return parts.getFirst() instanceof Group group
                ? group.head()
                : parts.getFirst().span();
    }

    List<Span> names() {
        List<Span> names = new ArrayList<>();
        for (Mention part : parts) {
            if (part instanceof Group group) {
                names.addAll(group.names());
            }
        }
        return names;
    }

    String office(Reading reading) {
        return reading.written(headSpan());
    }
}
