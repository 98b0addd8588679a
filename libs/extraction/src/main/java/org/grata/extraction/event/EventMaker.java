package org.grata.extraction.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.grata.extraction.event.Cell.Mode;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.mention.Actor.Role;
import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Group.Diplomatic;
import org.grata.extraction.mention.Mention;
import org.grata.extraction.mention.Quantity;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Span;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.PersonCategory;
import org.grata.vocabulary.StateCodes;

/** Makes events of a cell and its persons: one for every pair of States found. */
final class EventMaker {
    /** Whose officials are accredited without being called diplomats. */
    private final Reading reading;

    private final Discourse discourse;
    private final Parties parties;
    private final SendingSide senders;
    private final ReceivingSide receivers;
    private final Headcounts headcounts;
    /** Events of this sentence. */
    final List<Event> told = new ArrayList<>();
    /** Whether the persons come from another sentence, so that their words cannot be cited from this one. */
    private boolean foreign;

    EventMaker(Reading reading, Discourse discourse, Parties parties) {
        this.reading = reading;
        this.discourse = discourse;
        this.parties = parties;
        this.senders = new SendingSide(reading, discourse, parties);
        this.receivers = new ReceivingSide(reading, discourse, parties);
        this.headcounts = new Headcounts(discourse);
    }

    /** Remembers a cell for those after it. */
    void seen(Cell cell) {
        receivers.seen(cell);
    }

    /** Makes events about persons of another sentence. */
    boolean makeForeign(Cell cell, List<Mention> targets) {
        foreign = true;
        boolean any = make(cell, targets);
        foreign = false;
        return any;
    }

    /** The part of persons counted before that come from these States. */
    void name(Cell cell, Discourse.Unnamed unnamed, Group part) {
        foreign = true;
        for (String sender : part.sending()) {
            Found found = new Found(List.of(sender), part.sendingSpan());
            Event event = add(cell, unnamed.sum(), unnamed.status(), unnamed.receiver(), sender, Found.NOTHING, found);
            event.count = part.count();
            event.qualifier = part.qualifier();
        }
        foreign = false;
    }

    /** States of persons that were only counted before. */
    void name(Cell cell, Discourse.Unnamed unnamed, List<String> states) {
        foreign = true;
        for (String sender : states) {
            Found found = new Found(List.of(sender), cell.span());
            Event event = add(cell, unnamed.sum(), unnamed.status(), unnamed.receiver(), sender, Found.NOTHING, found);
            event.count = 1;
            event.qualifier = CountQualifier.EXACT;
        }
        foreign = false;
    }

    /** Makes the events of a cell about these persons; whether there are any. */
    boolean make(Cell cell, List<Mention> targets) {
        MeasureStatus status = StatusCues.of(cell, reading);
        if (status == null) {
            return false;
        }
        boolean any = false;
        for (TargetSum sum : TargetSum.of(targets, reading)) {
            any |= event(cell, sum, status);
        }
        return any;
    }

    /** Remembers what these persons are said untruly to have met. */
    void deny(Cell cell, List<Mention> targets) {
        int known = told.size();
        for (TargetSum sum : TargetSum.of(targets, reading)) {
            event(cell, sum, MeasureStatus.ANNOUNCED);
        }
        for (Event event : List.copyOf(told.subList(known, told.size()))) {
            discourse.deny(event);
        }
    }

    private boolean event(Cell cell, TargetSum sum, MeasureStatus status) {
        if (sum.diplomatic() == Diplomatic.NO) {
            return false;
        }
        boolean organisation = sum.sending().stream().allMatch(StateCodes::isOrganisation)
                && !sum.sending().isEmpty()
                && sum.category() != PersonCategory.AMBASSADOR;
        if (sum.diplomatic() == Diplomatic.WEAK && !discourse.diplomatic && !organisation) {
            return false;
        }
        if (sum.sending().contains(Discourse.MUTUAL)) {
            return mutual(cell, sum, status);
        }
        Mention target = sum.first();
        if (target instanceof Quantity quantity) {
            target = antecedent(quantity);
        }
        Set<String> own = new LinkedHashSet<>(parties.expand(sum.sending()));
        if (own.isEmpty() && cell.trigger != null && cell.trigger.entry().is("sender", "subject")) {
            own.addAll(parties.subject(cell));
        }
        if (own.isEmpty()) {
            own.addAll(parties.addressed(cell));
        }
        if (own.isEmpty()) {
            own.addAll(senders.antecedent(target, Found.NOTHING).codes());
        }
        boolean passive = cell.trigger != null && cell.trigger.entry().is("target", "before");
        if (own.isEmpty() && passive && target instanceof Group group && group.owned()) {
            // "Santiago confirmed that two of its diplomats had been expelled"
            List<String> subject = parties.subject(cell);
            boolean addressed = cell.obliques.stream().anyMatch(oblique -> oblique.role() == Role.OBJECT);
            own.addAll(subject.size() == 1 && !addressed ? subject : List.of());
        }
        Found receiving = receivers.find(cell, target, own);
        Found sending = sum.sending().isEmpty() && !own.isEmpty()
                ? new Found(List.copyOf(own), null)
                : senders.find(cell, target, receiving);
        if (own.isEmpty()) {
            receiving = receivers.find(cell, target, new LinkedHashSet<>(sending.codes()));
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
                if (!receiver.equals(sender) && !receiver.equals(Discourse.THESE) && !sender.equals(Discourse.THESE)) {
                    add(cell, sum, status, receiver, sender, receiving, sending);
                    any = true;
                }
            }
        }
        return any;
    }

    /** "Norway and Chile have expelled each other's diplomats". */
    private boolean mutual(Cell cell, TargetSum sum, MeasureStatus status) {
        List<String> states = parties.list(cell);
        for (String receiver : states) {
            for (String sender : states) {
                if (!receiver.equals(sender)) {
                    Found receiving = new Found(List.of(receiver), cell.span());
                    add(cell, sum, status, receiver, sender, receiving, new Found(List.of(sender), cell.span()));
                }
            }
        }
        return states.size() > 1;
    }

    /** The persons told before in this sentence that a bare number counts. */
    private Mention antecedent(Quantity quantity) {
        Mention antecedent = quantity;
        for (Group group : reading.groups()) {
            if (group.span().to() <= quantity.span().from() && !group.sending().isEmpty()) {
                antecedent = group;
            }
        }
        return antecedent.equals(quantity) ? following(quantity) : antecedent;
    }

    /** "Oslo expels three, Lima 15 and Rome 30 Russians": persons told only with the last number. */
    private Mention following(Quantity quantity) {
        for (Group group : reading.groups()) {
            if (group.span().from() >= quantity.span().to()) {
                return group.sending().isEmpty() || group.count() == null ? quantity : group;
            }
        }
        return quantity;
    }

    /** Adds one event; the last of those told. */
    Event add(
            Cell cell,
            TargetSum sum,
            MeasureStatus status,
            String receiver,
            String sender,
            Found receiving,
            Found sending) {
        Event event = new Event(receiver, sender, reading);
        event.status = status;
        event.cause = cell.mode == Mode.CAUSE || cell.cause;
        event.aside = cell.mode == Mode.RELATIVE;
        event.from = cell.from;
        event.anaphoric = sum.sending().isEmpty();
        event.past = cell.past || status == MeasureStatus.REPORTED_PAST;
        event.datedPast =
                event.past || (cell.trigger != null && cell.trigger.entry().is("tense", "past"));
        headcounts.count(event, cell, sum, receiving.codes(), sending.codes());
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
        return event;
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
}
