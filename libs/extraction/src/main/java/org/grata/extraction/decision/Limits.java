package org.grata.extraction.decision;

import java.util.ArrayList;
import java.util.List;

import org.grata.extraction.event.Context;
import org.grata.extraction.event.Event;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Actor;
import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Time;

/** The times of a text that may be the limit of an event: its own, and those of the sentences around it. */
public final class Limits {
    private static final int BEFORE = 3;
    private static final int AFTER = 5;

    private final Context context;
    private final List<Event> all;
    /** Times of the text that may be a limit. */
    private final int everywhere;

    /** @param all the events that were decided */
    public Limits(Context context, List<Event> all) {
        this.context = context;
        this.all = all;
        this.everywhere = context.readings().stream().mapToInt(Limits::count).sum();
    }

    private static boolean may(Time time) {
        return time.isLimit() && time.kind() != Time.Kind.PAST;
    }

    /** How many times of a sentence may be a limit. */
    static int count(Reading reading) {
        int count = 0;
        for (Time time : reading.times()) {
            count += may(time) ? 1 : 0;
        }
        return count;
    }

    /**
     * A time that may be the limit.
     *
     * @param own whether the rules gave it to the event
     * @param numbers what tells whether it is
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    public record Candidate(Reading reading, Time time, boolean own, float[] numbers) {}

    public List<Candidate> of(Event event) {
        List<Candidate> candidates = new ArrayList<>();
        int from = event.title ? 0 : Math.max(0, event.sentence() - BEFORE);
        int to = event.sentence() + AFTER;
        to = event.title ? Math.max(to, BEFORE + AFTER - 1) : to;
        for (int i = from; i <= Math.min(to, context.readings().size() - 1); i++) {
            Reading reading = context.readings().get(i);
            for (Time time : reading.times()) {
                boolean own = reading == event.limitReading && time.equals(event.limit);
                if (own || (may(time) && !time.isSame())) {
                    candidates.add(candidate(event, reading, time, own));
                }
            }
        }
        if (event.limit != null && candidates.stream().noneMatch(Candidate::own)) {
            Reading reading = event.limitReading == null ? event.reading : event.limitReading;
            candidates.add(candidate(event, reading, event.limit, true));
        }
        return candidates;
    }

    private Candidate candidate(Event event, Reading reading, Time time, boolean own) {
        return new Candidate(reading, time, own, numbers(event, reading, time, own));
    }

    private float[] numbers(Event event, Reading reading, Time time, boolean own) {
        Numbers numbers = new Numbers();
        int distance = reading.sentence().index() - event.sentence();
        numbers.add(own);
        numbers.add(event.limit != null);
        numbers.add(distance);
        numbers.add(Math.abs(distance));
        numbers.add(reading.sentence().paragraph() == event.reading.sentence().paragraph());
        numbers.add(Hash.of(event.status));
        numbers.add(event.likelihood);
        time(time, numbers);
        sentence(reading, numbers);
        numbers.add(time.span().from());
        numbers.add(distance == 0 ? time.span().from() - event.from : 0);
        states(event, reading, numbers);
        others(event, all, reading, time, numbers);
        rivals(event, reading, time, numbers);
        return numbers.toArray();
    }

    private static void time(Time time, Numbers numbers) {
        numbers.add(Hash.of(time.kind()));
        numbers.add(time.until());
        numbers.add(time.hasDay());
        numbers.add(time.clock() != null);
        numbers.add(time.weekday() != null);
        String iso = time.iso();
        numbers.add(iso == null ? 0 : iso.startsWith("PT") ? 1 : iso.endsWith("D") ? 2 : 3);
        numbers.add(iso == null ? 0 : amount(iso));
    }

    /** The number in {@code P15D} or {@code PT72H}; zero in a word. */
    private static int amount(String iso) {
        int amount = 0;
        for (int i = 0; i < iso.length(); i++) {
            char c = iso.charAt(i);
            amount = c >= '0' && c <= '9' ? 10 * amount + c - '0' : amount;
        }
        return amount;
    }

    private static void sentence(Reading reading, Numbers numbers) {
        boolean strong = false;
        boolean weak = false;
        for (var trigger : reading.frames(Tag.TRIGGER)) {
            strong |= !trigger.entry().is("strength", "weak");
            weak |= trigger.entry().is("strength", "weak") || trigger.entry().is("completes", "only");
        }
        numbers.add(strong);
        numbers.add(weak);
        numbers.add(!reading.frames(Tag.DECOY).isEmpty());
        numbers.add(reading.cues(Tag.STATUS).size());
        numbers.add(!reading.cues(Tag.SPEECH).isEmpty());
        boolean diplomats = false;
        boolean others = false;
        boolean post = false;
        for (Group group : reading.groups()) {
            diplomats |= group.diplomatic() == Group.Diplomatic.YES || group.diplomatic() == Group.Diplomatic.WEAK;
            post |= group.diplomatic() == Group.Diplomatic.POST;
            others |= group.diplomatic() == Group.Diplomatic.NO;
        }
        numbers.add(diplomats);
        numbers.add(post);
        numbers.add(others);
        boolean pronoun = false;
        for (Actor actor : reading.actors()) {
            pronoun |= actor.kind() == Actor.Kind.PRONOUN;
        }
        numbers.add(pronoun);
        numbers.add(reading.size());
        numbers.add(Hash.of(reading.sentence().role()));
    }

    private static void states(Event event, Reading reading, Numbers numbers) {
        boolean receiving = false;
        boolean sending = false;
        int other = 0;
        for (Actor actor : reading.actors()) {
            for (String code : actor.codes()) {
                receiving |= code.equals(event.receiving);
                sending |= code.equals(event.sending);
                other += code.equals(event.receiving) || code.equals(event.sending) ? 0 : 1;
            }
        }
        for (Group group : reading.groups()) {
            for (String code : group.sending()) {
                receiving |= code.equals(event.receiving);
                sending |= code.equals(event.sending);
                other += code.equals(event.receiving) || code.equals(event.sending) ? 0 : 1;
            }
        }
        numbers.add(receiving);
        numbers.add(sending);
        numbers.add(other);
    }

    /** Other events: who has this limit, whose sentence it is, which stands nearer. */
    private static void others(Event event, List<Event> all, Reading reading, Time time, Numbers numbers) {
        int here = 0;
        int between = 0;
        boolean taken = false;
        int index = reading.sentence().index();
        for (Event other : all) {
            if (other != event) {
                here += other.reading == reading ? 1 : 0;
                between += other.sentence() > event.sentence() && other.sentence() <= index ? 1 : 0;
                taken |= time.equals(other.limit) && reading == other.limitReading;
            }
        }
        numbers.add(here);
        numbers.add(between);
        numbers.add(taken);
        numbers.add(all.size());
    }

    /** Other times that may be the limit. */
    private void rivals(Event event, Reading reading, Time time, Numbers numbers) {
        int same = 0;
        int inEvent = 0;
        for (Time other : reading.times()) {
            same += !other.equals(time) && other.isLimit() ? 1 : 0;
        }
        for (Time other : event.reading.times()) {
            inEvent += !other.equals(time) && other.isLimit() ? 1 : 0;
        }
        numbers.add(same);
        numbers.add(inEvent);
        numbers.add(everywhere);
    }
}
