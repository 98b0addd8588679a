package org.grata.extraction.event;

import java.util.List;

import org.grata.extraction.lexicon.Match;
import org.grata.extraction.mention.Actor;
import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Group.Diplomatic;
import org.grata.extraction.mention.Mention;
import org.grata.extraction.mention.Quantity;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Span;

/** Whether persons belong to a mission, so that they can be expelled, as far as their words and the text tell. */
final class Accreditation {
    private final Reading reading;
    private final Discourse discourse;
    /** Events of this sentence, as they are made. */
    private final List<Event> told;

    Accreditation(Reading reading, Discourse discourse, List<Event> told) {
        this.reading = reading;
        this.discourse = discourse;
        this.told = told;
    }

    static boolean isOutsider(Mention target) {
        return target instanceof Group group && group.diplomatic() == Diplomatic.NO;
    }

    static boolean isDiplomatic(Mention target) {
        return target instanceof Quantity || (target instanceof Group group && group.diplomatic() == Diplomatic.YES);
    }

    /** "The Hague gave 17 Russians two weeks", where other persons of theirs are expelled. */
    boolean isOneOfMany(List<Mention> targets) {
        boolean known = discourse.isWave()
                || !discourse.events.isEmpty()
                || !told.isEmpty()
                || reading.groups().stream().anyMatch(group -> group.diplomatic() == Diplomatic.YES);
        return known
                && targets.stream()
                        .anyMatch(target -> target instanceof Group group
                                && group.diplomatic() == Diplomatic.WEAK
                                && group.count() != null
                                && !group.sending().isEmpty());
    }

    /** "President Lula was persona non grata": an authority right before the phrase is who it is about. */
    boolean isMissing(Cell cell, Match trigger, List<Mention> targets) {
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
}
