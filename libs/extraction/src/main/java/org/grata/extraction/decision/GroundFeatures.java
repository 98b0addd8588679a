package org.grata.extraction.decision;

import java.util.List;

import org.grata.extraction.event.Context;
import org.grata.extraction.event.Event;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Actor;
import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.text.Sentence.Role;
import org.grata.vocabulary.Ground;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.PersonCategory;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether a ground is given for an event: where a phrase tells it, who says so, whose sentence that is, and
 * what the rules make of it. The same numbers in every language.
 */
final class GroundFeatures {
    /** Stands for "nowhere near". */
    private static final int FAR = 99;

    private final Context context;
    private final List<Event> all;
    private final List<GroundMention> mentions;
    private final List<GroundMention> openers;

    GroundFeatures(Context context, List<Event> all, List<GroundMention> mentions, List<GroundMention> openers) {
        this.context = context;
        this.all = all;
        this.mentions = mentions;
        this.openers = openers;
    }

    float[] of(Event event, Ground ground, @Nullable GroundMention nearest, float[] about) {
        Numbers numbers = new Numbers();
        numbers.add(Hash.of(ground));
        numbers.add(ground == Ground.RETALIATION);
        numbers.add(ground == Ground.OTHER);
        numbers.add(event.grounds.contains(ground));
        counts(event, ground, numbers);
        rivals(event, ground, nearest, numbers);
        if (nearest == null) {
            numbers.add(FAR);
            numbers.add(new float[22]);
        } else {
            place(event, nearest, numbers);
            speaker(event, nearest.reading(), numbers);
            owner(event, nearest, numbers);
            opened(nearest, numbers);
        }
        numbers.add(about);
        return numbers.toArray();
    }

    private void counts(Event event, Ground ground, Numbers numbers) {
        int everywhere = 0;
        int here = 0;
        int title = 0;
        int after = 0;
        for (GroundMention mention : mentions) {
            if (mention.ground() == ground) {
                int distance = mention.sentence() - event.sentence();
                everywhere++;
                here += distance == 0 ? 1 : 0;
                after += distance > 0 && distance <= 2 ? 1 : 0;
                title += mention.reading().sentence().role() == Role.TITLE ? 1 : 0;
            }
        }
        numbers.add(everywhere);
        numbers.add(here);
        numbers.add(after);
        numbers.add(title);
    }

    /** Other grounds: how many, how many nearer, how near to the event and to this phrase. */
    private void rivals(Event event, Ground ground, @Nullable GroundMention nearest, Numbers numbers) {
        int others = 0;
        int nearer = 0;
        int same = 0;
        int least = FAR;
        int beside = FAR;
        for (GroundMention mention : mentions) {
            if (mention.ground() != ground) {
                int distance = mention.distance(event);
                others++;
                nearer += nearest != null && distance < nearest.distance(event) ? 1 : 0;
                same += nearest != null && mention.reading() == nearest.reading() ? 1 : 0;
                least = Math.min(least, Math.abs(mention.sentence() - event.sentence()));
                beside = nearest != null && mention.reading() == nearest.reading()
                        ? Math.min(
                                beside,
                                Math.abs(
                                        mention.match().from() - nearest.match().from()))
                        : beside;
            }
        }
        numbers.add(others);
        numbers.add(nearer);
        numbers.add(same);
        numbers.add(least);
        numbers.add(beside);
    }

    private static void place(Event event, GroundMention mention, Numbers numbers) {
        int sentences = mention.sentence() - event.sentence();
        numbers.add(Math.abs(sentences));
        numbers.add(sentences);
        numbers.add(sentences == 0 ? mention.match().from() - event.from : FAR);
        numbers.add(mention.sentence());
        numbers.add(Hash.of(mention.reading().sentence().role()));
        numbers.add(mention.reading().sentence().paragraph()
                == event.reading.sentence().paragraph());
        int clause = 0;
        int nearest = FAR;
        for (Match opener : mention.reading().frames(Tag.CLAUSE)) {
            int distance = mention.match().from() - opener.to();
            if (distance >= 0 && distance < nearest) {
                nearest = distance;
                clause = opener.entry().get("mode", "none").hashCode() % FAR;
            }
        }
        numbers.add(clause);
        numbers.add(nearest);
        String needs = mention.match().entry().get("needs");
        numbers.add(needs == null ? 0 : needs.equals("act") ? 1 : 2);
    }

    private static void speaker(Event event, Reading reading, Numbers numbers) {
        boolean receiving = false;
        boolean receivingActs = false;
        boolean sending = false;
        boolean sendingActs = false;
        boolean others = false;
        for (Actor actor : reading.actors()) {
            boolean free = actor.role() == Actor.Role.FREE;
            for (String code : actor.codes()) {
                receiving |= code.equals(event.receiving);
                receivingActs |= free && code.equals(event.receiving);
                sending |= code.equals(event.sending);
                sendingActs |= free && code.equals(event.sending);
                others |= !code.equals(event.receiving) && !code.equals(event.sending);
            }
        }
        for (Group group : reading.groups()) {
            receiving |= group.sending().contains(event.receiving);
            sending |= group.sending().contains(event.sending);
        }
        numbers.add(receiving);
        numbers.add(receivingActs);
        numbers.add(sending);
        numbers.add(sendingActs);
        numbers.add(others);
        numbers.add(reading.cues(Tag.SPEECH).size());
        numbers.add(reading.cues(Tag.VOW).size());
    }

    /** Whether words say that a reason is told there, and how far before. */
    private void opened(GroundMention mention, Numbers numbers) {
        int before = FAR;
        int here = 0;
        for (GroundMention opener : openers) {
            if (opener.reading() == mention.reading()) {
                int distance = mention.match().from() - opener.match().from();
                here++;
                before = distance >= 0 ? Math.min(before, distance) : before;
            }
        }
        numbers.add(mention.opens());
        numbers.add(before);
        numbers.add(here);
    }

    /** Whose ground it may be else: the event told last before the phrase, and how many stand between. */
    private void owner(Event event, GroundMention mention, Numbers numbers) {
        Event last = null;
        int between = 0;
        int here = 0;
        for (Event other : all) {
            boolean before = other.sentence() < mention.sentence()
                    || (other.reading == mention.reading()
                            && other.from <= mention.match().from());
            boolean later = last == null
                    || other.sentence() > last.sentence()
                    || (other.sentence() == last.sentence() && other.from > last.from);
            last = before && later && !other.title ? other : last;
            int low = Math.min(event.sentence(), mention.sentence());
            int high = Math.max(event.sentence(), mention.sentence());
            between += other != event && other.sentence() >= low && other.sentence() <= high ? 1 : 0;
            here += other != event && other.reading == mention.reading() ? 1 : 0;
        }
        numbers.add(
                last == null
                        ? 0
                        : last == event ? 1 : last.from == event.from && last.reading == event.reading ? 2 : 3);
        numbers.add(last != null && last.sending.equals(event.sending));
        numbers.add(between);
        numbers.add(here);
    }

    /** What holds of the event whatever the ground. */
    float[] about(Event event) {
        Numbers numbers = new Numbers();
        boolean answers = false;
        boolean earlier = false;
        boolean past = false;
        int senders = 0;
        int receivers = 0;
        for (Event other : all) {
            if (other.receiving.equals(event.sending) && other.sending.equals(event.receiving)) {
                answers = true;
                past |= other.status == MeasureStatus.REPORTED_PAST;
                earlier |= other.sentence() < event.sentence()
                        || (other.sentence() == event.sentence() && other.from < event.from);
            }
            senders += other != event && other.sending.equals(event.sending) ? 1 : 0;
            receivers += other != event && other.receiving.equals(event.receiving) ? 1 : 0;
        }
        int near = 0;
        int here = 0;
        for (GroundMention opener : openers) {
            int distance = opener.sentence() - event.sentence();
            here += distance == 0 ? 1 : 0;
            near += Math.abs(distance) <= 2 ? 1 : 0;
        }
        numbers.add(answers);
        numbers.add(here);
        numbers.add(near);
        numbers.add(earlier);
        numbers.add(past);
        numbers.add(senders);
        numbers.add(receivers);
        numbers.add(event.grounds.size());
        numbers.add(event.retaliation);
        numbers.add(Hash.of(event.status));
        numbers.add(event.sentence());
        numbers.add(all.size());
        numbers.add(event.category == PersonCategory.INTELLIGENCE_OFFICER);
        numbers.add(event.drafted);
        numbers.add(event.title);
        numbers.add(context.readings().size());
        return numbers.toArray();
    }
}
