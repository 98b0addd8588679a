package org.grata.extraction.event;

import java.util.ArrayList;
import java.util.List;

import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Mention;
import org.grata.extraction.mention.Quantity;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Span;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.PersonCategory;
import org.grata.vocabulary.StateCodes;
import org.jspecify.annotations.Nullable;

/** Lets a cell that only points at persons complete events told before: "they have 48 hours". */
final class Completion {
    private final Reading reading;
    private final Discourse discourse;
    private final Parties parties;
    private final EventMaker maker;

    Completion(Reading reading, Discourse discourse, Parties parties, EventMaker maker) {
        this.reading = reading;
        this.discourse = discourse;
        this.parties = parties;
        this.maker = maker;
    }

    /** Whether the persons are only pointed at: "the 70", "the two", "both". */
    boolean isAnaphoric(List<Mention> targets) {
        if (maker.told.isEmpty() && discourse.events.isEmpty()) {
            return false;
        }
        for (Mention target : targets) {
            boolean pointed =
                    switch (target) {
                        case Group group ->
                            group.sending().isEmpty() && group.definite() && !group.owned() && !isElsewhere(group);
                        case Quantity quantity -> quantity.definite();
                        default -> false;
                    };
            if (!pointed) {
                return false;
            }
        }
        return true;
    }

    /** "the chargé in Washington" after an expulsion from Canberra: somebody else. */
    private boolean isElsewhere(Group group) {
        return group.host() != null
                && discourse.recent().stream()
                        .noneMatch(event -> event.receiving.equals(group.host()) || event.sending.equals(group.host()));
    }

    /** Whether the cell names a receiving State that none of the latest events has. */
    boolean isToldOfOther(Cell cell) {
        List<String> named = parties.named(cell);
        if (named.isEmpty() || !cell.pronoun) {
            return false;
        }
        List<Event> candidates = maker.told.isEmpty() ? discourse.latest() : maker.told;
        // Who leaves Brussels may have been sent home by the organisation that sits there.
        return candidates.stream()
                        .noneMatch(
                                event -> named.contains(event.receiving) || StateCodes.isOrganisation(event.receiving))
                && discourse.lastGroup != null
                && !named.containsAll(discourse.lastGroup.sending());
    }

    /** Completes the events told last with the limit, place and category of this cell. */
    boolean complete(Cell cell, List<Mention> targets) {
        List<Event> candidates = ofNamed(cell, maker.told.isEmpty() ? discourse.latest() : maker.told);
        @Nullable Integer count = null;
        @Nullable PersonCategory category = null;
        for (Mention target : targets) {
            if (target instanceof Quantity quantity) {
                count = quantity.count();
            } else if (target instanceof Group group) {
                count = group.singular() ? null : group.count();
                category = group.category();
            }
        }
        if (count != null && cell.trigger != null && cell.trigger.entry().is("counts", "yes")) {
            return count(cell, candidates);
        }
        List<Event> fitting = new ArrayList<>();
        for (Event event : candidates) {
            boolean countFits = count == null || count.equals(event.count);
            boolean categoryFits =
                    category == null || category != PersonCategory.AMBASSADOR || event.category == category;
            if (countFits && categoryFits && event.status != MeasureStatus.REPORTED_PAST && !event.cause) {
                fitting.add(event);
            }
        }
        if (fitting.isEmpty() && count != null && isSum(candidates, count)) {
            fitting.addAll(candidates);
        }
        if (fitting.isEmpty() && count != null) {
            for (Event event : discourse.recent()) {
                if (count.equals(event.count)) {
                    fitting.add(event);
                    break;
                }
            }
        }
        for (Event event : fitting) {
            refine(event, cell, category);
        }
        if (fitting.isEmpty() && category == PersonCategory.AMBASSADOR && cell.limit != null) {
            return ambassador(cell, targets, candidates);
        }
        return !fitting.isEmpty();
    }

    /** "Lithuania and Estonia set a deadline of a week": of the events told last, those of the States named. */
    private List<Event> ofNamed(Cell cell, List<Event> events) {
        List<String> named = parties.named(cell);
        List<Event> theirs =
                events.stream().filter(event -> named.contains(event.receiving)).toList();
        return theirs.isEmpty() ? events : theirs;
    }

    /** "All twelve" after five, four and three. */
    private static boolean isSum(List<Event> events, int count) {
        int sum = 0;
        for (Event event : events) {
            sum += event.count == null ? 0 : event.count;
        }
        return sum == count;
    }

    /** "A source put the number at 35": tells how many the persons told before are. */
    private boolean count(Cell cell, List<Event> candidates) {
        TargetSum sum = TargetSum.of(cell.targets(), reading).getFirst();
        for (Event event : candidates) {
            if (event.count == null && event.sharedCount == null && candidates.size() == 1) {
                event.count = sum.count();
                event.qualifier = sum.qualifier();
                Span words = sum.numberSpan();
                if (words != null) {
                    event.rests.add(new Event.Rest("headcount", reading, words));
                }
                return true;
            }
        }
        return false;
    }

    /** An embassy was expelled, and its ambassador has a limit of his own. */
    private boolean ambassador(Cell cell, List<Mention> targets, List<Event> candidates) {
        for (Event whole : candidates) {
            if (whole.count == null && whole.status == MeasureStatus.ANNOUNCED) {
                Found receiver = new Found(List.of(whole.receiving), null);
                Found sender = new Found(List.of(whole.sending), null);
                TargetSum sum = TargetSum.of(targets.subList(0, 1), reading).getFirst();
                Event event =
                        maker.add(cell, sum, MeasureStatus.ANNOUNCED, whole.receiving, whole.sending, receiver, sender);
                event.missions.addAll(whole.missions);
                discourse.whole = whole;
                return true;
            }
        }
        return false;
    }

    private void refine(Event event, Cell cell, @Nullable PersonCategory category) {
        boolean extended = cell.trigger != null && cell.trigger.entry().is("extends", "yes");
        if (cell.limit != null && (event.limit == null || extended)) {
            event.limit = cell.limit;
            event.limitReading = reading;
            event.rests.add(new Event.Rest("deadline", reading, cell.limit.span()));
        }
        if (category == PersonCategory.INTELLIGENCE_OFFICER) {
            event.category = category;
        }
    }
}
