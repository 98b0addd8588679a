package org.grata.ingest.extraction.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.grata.ingest.extraction.event.Cell.Mode;
import org.grata.ingest.extraction.event.Parties.Found;
import org.grata.ingest.extraction.lexicon.Match;
import org.grata.ingest.extraction.lexicon.Tag;
import org.grata.ingest.extraction.mention.Actor;
import org.grata.ingest.extraction.mention.Group;
import org.grata.ingest.extraction.mention.Group.Diplomatic;
import org.grata.ingest.extraction.mention.Mention;
import org.grata.ingest.extraction.mention.Quantity;
import org.grata.ingest.extraction.mention.Reading;
import org.grata.ingest.extraction.mention.Span;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.PersonCategory;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a sentence into events, or lets them complete events told before. */
final class SentenceReader {
    private final Reading reading;
    private final Discourse discourse;
    private final Parties parties;
    private final List<Event> told = new ArrayList<>();
    /** Whether the persons come from another sentence, so that their words cannot be cited from this one. */
    private boolean foreign;

    SentenceReader(Reading reading, Discourse discourse) {
        this.reading = reading;
        this.discourse = discourse;
        this.parties = new Parties(reading, discourse);
    }

    List<Event> read() {
        @Nullable Cell earlier = null;
        List<Cell> cells = CellReader.read(reading);
        named(cells);
        for (Cell cell : cells) {
            earlier = read(cell, earlier);
            parties.seen(cell);
        }
        shareLimit();
        return told;
    }

    /** Reads one cell; the one whose trigger later cells may share. */
    private @Nullable Cell read(Cell cell, @Nullable Cell earlier) {
        if ((cell.decoy != null && cell.trigger == null) || isNegated(cell)) {
            return null;
        }
        if (cell.trigger != null) {
            return triggered(cell) ? cell : earlier;
        }
        if (earlier != null && cell.mode == Mode.MAIN && isElliptic(cell)) {
            cell.trigger = earlier.trigger;
            cell.inherited = true;
            cell.each |= earlier.each;
            cell.past |= earlier.past;
            if (cell.dates.isEmpty()) {
                cell.dates.addAll(earlier.dates);
            }
            events(cell, cell.targets());
            return earlier;
        }
        return earlier;
    }

    /**
     * States that were only counted before: "ten ambassadors ... Those of France, Canada and Norway". A
     * list that holds the receiving State tells something else.
     */
    private void named(List<Cell> cells) {
        Discourse.Unnamed unnamed = discourse.unnamed;
        for (Cell cell : cells) {
            List<String> states = parties.list(cell);
            if (states.size() > 1) {
                discourse.lastStates = states;
            }
            if (unnamed != null
                    && states.size() > 1
                    && states.size() == unnamed.sum().count()
                    && !states.contains(unnamed.receiver())) {
                discourse.unnamed = null;
                foreign = true;
                for (String sender : states) {
                    Found found = new Found(List.of(sender), cell.span());
                    add(cell, unnamed.sum(), unnamed.status(), unnamed.receiver(), sender, Found.NOTHING, found);
                    told.getLast().count = 1;
                    told.getLast().qualifier = CountQualifier.EXACT;
                }
                foreign = false;
            }
        }
    }

    /** "Latvia is expelling 13 and Estonia 14 diplomats by 30 April": the limit holds for bare numbers too. */
    private void shareLimit() {
        for (int i = told.size() - 2; i >= 0; i--) {
            Event event = told.get(i);
            Event next = told.get(i + 1);
            if (event.bare && event.limit == null && next.limit != null && event.sending.equals(next.sending)) {
                event.limit = next.limit;
                event.limitReading = next.limitReading;
            }
        }
    }

    /** "Ottawa three within five": States with persons, or persons with a limit. */
    private static boolean isElliptic(Cell cell) {
        return cell.hasTargets() && (!cell.run().isEmpty() || cell.limit != null);
    }

    private boolean isNegated(Cell cell) {
        return statusOf(cell) == null;
    }

    private boolean triggered(Cell cell) {
        Match trigger = cell.trigger;
        if (trigger == null) {
            return false;
        }
        String strength = trigger.entry().get("strength", "strong");
        List<Mention> targets = cell.targets();
        if (cell.pronoun && targets.stream().allMatch(SentenceReader::isOutsider)) {
            targets = List.of();
        }
        if (strength.equals("ellipsis")
                && ((discourse.events.isEmpty() && told.isEmpty() && !discourse.isWave())
                        || targets.isEmpty()
                        || !hasCount(targets))) {
            return false;
        }
        if (strength.equals("weak") && cell.limit == null && !trigger.entry().is("reduces", "yes")) {
            return false;
        }
        if (targets.isEmpty() || isAnaphoric(targets)) {
            if (toldOfOther(cell) && discourse.lastGroup != null && targets.isEmpty()) {
                foreign = true;
                boolean any = events(cell, List.of(discourse.lastGroup));
                foreign = false;
                return any;
            }
            return !complete(cell, targets) && !targets.isEmpty() && events(cell, targets);
        }
        if (strength.equals("weak") && targets.stream().noneMatch(SentenceReader::isDiplomatic)) {
            complete(cell, targets);
            return false;
        }
        if (isNotAccredited(cell, trigger, targets)) {
            return false;
        }
        if (trigger.entry().is("needs", "diplomat") && targets.stream().noneMatch(SentenceReader::isDiplomatic)) {
            return false;
        }
        return events(cell, targets);
    }

    private static boolean hasCount(List<Mention> targets) {
        return targets.stream()
                .anyMatch(target ->
                        target instanceof Quantity || (target instanceof Group group && group.count() != null));
    }

    private static boolean isOutsider(Mention target) {
        return target instanceof Group group && group.diplomatic() == Diplomatic.NO;
    }

    private static boolean isDiplomatic(Mention target) {
        return target instanceof Quantity || (target instanceof Group group && group.diplomatic() == Diplomatic.YES);
    }

    /** Whether the persons are only pointed at: "the 70", "the two", "both". */
    private boolean isAnaphoric(List<Mention> targets) {
        if (told.isEmpty() && discourse.events.isEmpty()) {
            return false;
        }
        for (Mention target : targets) {
            boolean pointed =
                    switch (target) {
                        case Group group -> group.sending().isEmpty() && group.definite() && !group.owned();
                        case Quantity quantity -> quantity.definite();
                        default -> false;
                    };
            if (!pointed) {
                return false;
            }
        }
        return true;
    }

    /** "President Lula was persona non grata": an authority right before the phrase is who it is about. */
    private boolean isNotAccredited(Cell cell, Match trigger, List<Mention> targets) {
        Span head = new Span(trigger.from(), trigger.headEnd());
        int target = targets.getLast().span().to();
        if (trigger.entry().is("target", "after") || trigger.hasGap()) {
            return false;
        }
        for (Actor actor : reading.actors()) {
            Span span = actor.name() == null ? actor.span() : actor.span().with(actor.name());
            boolean between = actor.kind() == Actor.Kind.AUTHORITY && span.from() >= target && span.to() <= head.from();
            if (between && span.distance(head) <= 1 && actor.role() == Actor.Role.FREE && cell.limit == null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the cell names a receiving State that none of the latest events has. */
    private boolean toldOfOther(Cell cell) {
        List<String> named = parties.named(cell);
        if (named.isEmpty() || !cell.pronoun) {
            return false;
        }
        List<Event> candidates = told.isEmpty() ? discourse.latest() : told;
        return candidates.stream().noneMatch(event -> named.contains(event.receiving))
                && discourse.lastGroup != null
                && !named.containsAll(discourse.lastGroup.sending());
    }

    /** Completes the events told last with the limit, place and category of this cell. */
    private boolean complete(Cell cell, List<Mention> targets) {
        List<Event> candidates = told.isEmpty() ? discourse.latest() : told;
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
        List<Event> fitting = new ArrayList<>();
        for (Event event : candidates) {
            boolean countFits = count == null || count.equals(event.count);
            boolean categoryFits =
                    category == null || category != PersonCategory.AMBASSADOR || event.category == category;
            if (countFits && categoryFits && event.status != MeasureStatus.REPORTED_PAST) {
                fitting.add(event);
            }
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

    /** An embassy was expelled, and its ambassador has a limit of his own (DOMAIN 10.1). */
    private boolean ambassador(Cell cell, List<Mention> targets, List<Event> candidates) {
        for (Event whole : candidates) {
            if (whole.count == null && whole.status == MeasureStatus.ANNOUNCED) {
                Found receiver = new Found(List.of(whole.receiving), null);
                Found sender = new Found(List.of(whole.sending), null);
                TargetSum sum = TargetSum.of(targets.subList(0, 1)).getFirst();
                add(cell, sum, MeasureStatus.ANNOUNCED, whole.receiving, whole.sending, receiver, sender);
                told.getLast().missions.addAll(whole.missions);
                discourse.whole = whole;
                return true;
            }
        }
        return false;
    }

    private void refine(Event event, Cell cell, @Nullable PersonCategory category) {
        if (cell.limit != null && event.limit == null) {
            event.limit = cell.limit;
            event.limitReading = reading;
            event.rests.add(new Event.Rest("deadline", reading, cell.limit.span()));
        }
        if (category == PersonCategory.INTELLIGENCE_OFFICER) {
            event.category = category;
        }
    }

    private boolean events(Cell cell, List<Mention> targets) {
        MeasureStatus status = statusOf(cell);
        if (status == null) {
            return false;
        }
        boolean any = false;
        for (TargetSum sum : TargetSum.of(targets)) {
            any |= event(cell, sum, status);
        }
        return any;
    }

    private boolean event(Cell cell, TargetSum sum, MeasureStatus status) {
        if (sum.diplomatic() == Diplomatic.NO) {
            return false;
        }
        if (sum.diplomatic() == Diplomatic.WEAK && !discourse.diplomatic) {
            return false;
        }
        Mention target = sum.first();
        if (target instanceof Quantity quantity) {
            target = antecedent(quantity);
        }
        Set<String> own = new LinkedHashSet<>(parties.expand(sum.sending()));
        if (own.isEmpty() && cell.trigger != null && cell.trigger.entry().is("sender", "subject")) {
            own.addAll(parties.subject(cell));
        }
        Found receiving = parties.receiving(cell, target, own);
        Found sending = sum.sending().isEmpty() && !own.isEmpty()
                ? new Found(List.copyOf(own), null)
                : parties.sending(cell, target, receiving);
        if (own.isEmpty()) {
            receiving = parties.receiving(cell, target, new LinkedHashSet<>(sending.codes()));
        }
        if (sending.isEmpty() && receiving.codes().size() == 1 && sum.count() != null && sum.count() > 1) {
            discourse.unnamed =
                    new Discourse.Unnamed(cell, sum, status, receiving.codes().getFirst());
        }
        if (receiving.isEmpty() && !sending.isEmpty()) {
            discourse.wave(sending.codes().getFirst(), sum.category());
        }
        boolean any = false;
        for (String receiver : receiving.codes()) {
            for (String sender : sending.codes()) {
                if (!receiver.equals(sender)) {
                    add(cell, sum, status, receiver, sender, receiving, sending);
                    any = true;
                }
            }
        }
        return any;
    }

    /** The persons told before in this sentence that a bare number counts. */
    private Mention antecedent(Quantity quantity) {
        Mention antecedent = quantity;
        for (Group group : reading.groups()) {
            if (group.span().to() <= quantity.span().from() && !group.sending().isEmpty()) {
                antecedent = group;
            }
        }
        return antecedent;
    }

    private void add(
            Cell cell,
            TargetSum sum,
            MeasureStatus status,
            String receiver,
            String sender,
            Found receiving,
            Found sending) {
        Event event = new Event(receiver, sender, reading);
        event.status = status;
        event.cause = cell.mode == Mode.CAUSE;
        event.from = cell.from;
        event.anaphoric = sum.sending().isEmpty();
        event.past = cell.past || status == MeasureStatus.REPORTED_PAST;
        event.datedPast =
                event.past || (cell.trigger != null && cell.trigger.entry().is("tense", "past"));
        counts(event, cell, sum, receiving.codes(), sending.codes());
        event.bare = sum.first() instanceof Quantity;
        event.category = sum.category();
        if (event.category == PersonCategory.UNSPECIFIED && sum.first() instanceof Quantity quantity) {
            event.category = categoryOf(quantity, sender);
        }
        event.missions.addAll(sum.missions());
        event.limit = cell.limit;
        event.limitReading = cell.limit == null ? null : reading;
        event.date = cell.dates.isEmpty() ? null : cell.dates.getLast();
        if (receiving.span() != null) {
            event.rest("receivingState", receiving.span());
        }
        if (sending.span() != null && !(foreign && !sum.sending().isEmpty())) {
            event.rest("sendingState", sending.span());
        }
        if (sum.numberSpan() != null && !foreign) {
            event.rest("headcount", sum.numberSpan());
        }
        if (!foreign) {
            event.rest("category", sum.headSpan());
        }
        if (cell.limit != null) {
            event.rest("deadline", cell.limit.span());
        }
        Match trigger = cell.trigger;
        if (trigger != null && trigger.from() >= cell.from) {
            event.rest("status", new Span(trigger.from(), trigger.headEnd()));
        }
        for (Span name : foreign ? List.<Span>of() : sum.names()) {
            event.persons.add(new Event.Rest(sum.office(reading), reading, name));
        }
        told.add(event);
        discourse.add(event);
    }

    private PersonCategory categoryOf(Quantity quantity, String sender) {
        if (antecedent(quantity) instanceof Group group) {
            return group.category();
        }
        for (Event event : discourse.recent()) {
            if (event.sending.equals(sender) && event.category != PersonCategory.AMBASSADOR) {
                return event.category;
            }
        }
        return discourse.lastCategory(sender);
    }

    private void counts(Event event, Cell cell, TargetSum sum, List<String> receivers, List<String> senders) {
        Integer count = sum.same() ? sameCount() : sum.count();
        boolean each = cell.each || sum.each() || (count != null && count == 1);
        if (count != null && senders.size() > 1 && !each && !sum.singular()) {
            event.sharedCount = count;
            event.sharedWith.addAll(senders);
            return;
        }
        if (count == null || (receivers.size() > 1 && !each && !sum.singular())) {
            return;
        }
        Integer total = sum.total();
        boolean keeps = cell.trigger != null && cell.trigger.entry().is("keeps", "yes");
        if (keeps && total == null) {
            return;
        }
        event.count = keeps && total > count ? Integer.valueOf(total - count) : count;
        event.qualifier = sum.qualifier();
    }

    /** "as many Russians": the number told last for others. */
    private @Nullable Integer sameCount() {
        for (Event other : discourse.recent()) {
            if (other.count != null) {
                return other.count;
            }
        }
        return null;
    }

    /** The status cues give; null when they deny that anything happens. */
    private @Nullable MeasureStatus statusOf(Cell cell) {
        MeasureStatus status = MeasureStatus.ANNOUNCED;
        for (Match cue : reading.cues(Tag.STATUS)) {
            boolean sentence = cue.entry().is("scope", "sentence");
            boolean near = cue.from() < cell.to && cue.to() > cell.from;
            if (!sentence && !near) {
                continue;
            }
            String written = cue.entry().get("status", "none");
            switch (written) {
                case "none" -> {
                    return null;
                }
                case "past" -> status = MeasureStatus.REPORTED_PAST;
                case "threatened", "reversed" -> {
                    return MeasureStatus.valueOf(written.toUpperCase(Locale.ROOT));
                }
                default -> throw new IllegalStateException("unknown status " + written);
            }
        }
        return status;
    }
}
