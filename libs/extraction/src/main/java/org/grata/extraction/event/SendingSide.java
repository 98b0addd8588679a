package org.grata.extraction.event;

import java.util.ArrayList;
import java.util.List;

import org.grata.extraction.mention.Actor;
import org.grata.extraction.mention.Actor.Role;
import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Group.Diplomatic;
import org.grata.extraction.mention.Mention;
import org.grata.extraction.mention.MissionMention;
import org.grata.extraction.mention.Reading;
import org.jspecify.annotations.Nullable;

/** Finds out whose persons must go: from the persons, then the sentence, then the text before. */
final class SendingSide {
    private final Reading reading;
    private final Discourse discourse;
    private final Parties parties;

    SendingSide(Reading reading, Discourse discourse, Parties parties) {
        this.reading = reading;
        this.discourse = discourse;
        this.parties = parties;
    }

    /** Whose persons must go; empty when nothing tells. */
    Found find(Cell cell, @Nullable Mention target, Found actor) {
        if (target instanceof Group group) {
            if (!group.sending().isEmpty()) {
                return new Found(parties.expand(group.sending()), group.sendingSpan());
            }
            for (MissionMention mission : group.missions()) {
                if (mission.sending() != null) {
                    return new Found(List.of(mission.sending()), mission.span());
                }
            }
        }
        for (List<Mention> run :
                List.of(cell.after, cell.before.isEmpty() ? List.<Mention>of() : cell.before.getLast())) {
            for (Mention other : run) {
                if (other instanceof Group group && !group.sending().isEmpty() && run.contains(target)) {
                    return new Found(group.sending(), group.sendingSpan());
                }
            }
        }
        for (Actor oblique : cell.obliques) {
            if (oblique.role() == Role.OBJECT
                    && oblique.codes().size() == 1
                    && !actor.codes().containsAll(oblique.codes())
                    && target instanceof Group group
                    && (group.owned() || group.definite())) {
                return new Found(addressees(cell, oblique), oblique.span());
            }
        }
        Found antecedent = antecedent(target, actor);
        if (!antecedent.isEmpty()) {
            return antecedent;
        }
        Found known = fromDiscourse(actor);
        if (known.isEmpty()) {
            known = fromPost(target, actor);
        }
        if (known.isEmpty()) {
            known = otherState(actor);
        }
        if (known.isEmpty()) {
            known = otherGroup(actor);
        }
        boolean sure = target instanceof Group group
                && group.diplomatic() == Diplomatic.YES
                && actor.span() != null
                && !group.definite()
                && !group.owned()
                && cell.trigger != null
                && cell.trigger.entry().is("target", "before");
        String only = known.isEmpty() && sure && !actor.isEmpty() ? discourse.onlyOther(actor.codes()) : null;
        return only == null ? known : new Found(List.of(only), null);
    }

    /** "pidió a Chile, Perú y Uruguay que retiren a su personal": all the States of the list. */
    private static List<String> addressees(Cell cell, Actor first) {
        List<String> codes = new ArrayList<>(first.codes());
        for (Actor next : cell.obliques.subList(cell.obliques.indexOf(first) + 1, cell.obliques.size())) {
            if (next.role() != Role.FREE || next.codes().size() != 1) {
                break;
            }
            codes.addAll(next.codes());
        }
        return codes;
    }

    /** "It told the embassy of Chile that its number two has to go": whom the sentence is about besides. */
    private Found otherGroup(Found actor) {
        Found found = Found.NOTHING;
        for (Group other : reading.groups()) {
            boolean one = other.sending().size() == 1 && !actor.codes().containsAll(other.sending());
            if (one && !other.sending().equals(found.codes())) {
                if (!found.isEmpty()) {
                    return Found.NOTHING;
                }
                found = new Found(other.sending(), other.sendingSpan());
            }
        }
        return actor.isEmpty() ? Found.NOTHING : found;
    }

    /** "one of its employees": the mission or person told before in this sentence owns them. */
    Found antecedent(@Nullable Mention target, Found actor) {
        if (!(target instanceof Group group) || (!group.owned() && !group.definite())) {
            return Found.NOTHING;
        }
        Found found = Found.NOTHING;
        for (Group earlier : reading.groups()) {
            boolean before = earlier.span().to() <= group.span().from();
            if (before && earlier.sending().size() == 1 && !actor.codes().containsAll(earlier.sending())) {
                found = new Found(earlier.sending(), earlier.sendingSpan());
            }
        }
        return found;
    }

    /** The only other State that the sentence names. */
    private Found otherState(Found actor) {
        Found found = Found.NOTHING;
        for (Actor other : reading.actors()) {
            boolean one = other.codes().size() == 1 && !actor.codes().containsAll(other.codes());
            if (one && !other.codes().equals(found.codes())) {
                if (!found.isEmpty()) {
                    return Found.NOTHING;
                }
                found = new Found(other.codes(), other.span());
            }
        }
        return actor.isEmpty() ? Found.NOTHING : found.isEmpty() ? otherPersons(actor) : found;
    }

    /** The only other State whose persons or missions the sentence names. */
    private Found otherPersons(Found actor) {
        Found found = Found.NOTHING;
        for (Group group : reading.groups()) {
            if (group.sending().isEmpty() || actor.codes().containsAll(group.sending())) {
                continue;
            }
            if (!found.isEmpty() && !found.codes().equals(group.sending())) {
                return Found.NOTHING;
            }
            found = new Found(group.sending(), group.sendingSpan());
        }
        return found;
    }

    /** "Its staff", "the four consular employees" after a sentence about a mission. */
    private Found fromPost(@Nullable Mention target, Found actor) {
        Group post = discourse.lastPost;
        boolean of = target instanceof Group group && (group.owned() || group.definite());
        return of && post != null && !actor.codes().containsAll(post.sending())
                ? new Found(post.sending(), null)
                : Found.NOTHING;
    }

    private Found fromDiscourse(Found actor) {
        for (Event event : discourse.recent()) {
            if (actor.isEmpty() || actor.codes().contains(event.receiving)) {
                return new Found(List.of(event.sending), null);
            }
        }
        Group group = discourse.lastGroup;
        if (discourse.lastSending == null && group != null && !actor.codes().containsAll(group.sending())) {
            return new Found(group.sending(), null);
        }
        String last = discourse.lastSending == null ? discourse.titleSending : discourse.lastSending;
        if (last != null && !actor.codes().contains(last)) {
            return new Found(List.of(last), null);
        }
        for (Event event : discourse.recent()) {
            if (actor.codes().equals(List.of(event.sending))) {
                // Who lost persons sends home those of the other side.
                return new Found(List.of(event.receiving), null);
            }
        }
        return Found.NOTHING;
    }
}
