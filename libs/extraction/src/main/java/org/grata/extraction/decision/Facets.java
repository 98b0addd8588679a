package org.grata.extraction.decision;

import java.util.List;

import org.grata.extraction.event.Context;
import org.grata.extraction.event.Event;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Time;
import org.grata.vocabulary.CountQualifier;

/** What tells whether all of an event is right, as numbers: how it was found, how its number and limit are told. */
public final class Facets {
    /** How many numbers there are. */
    public static final int COUNT = 39;

    private static final double[] UNSEEN = new double[Outcome.COUNT];

    private Facets() {}

    public static float[] of(Context context, Event event, List<Event> all, Decision.Scores scores) {
        Numbers numbers = new Numbers();
        numbers.add(event.likelihood);
        numbers.add(Hash.of(event.status));
        numbers.add(event.count == null);
        numbers.add(event.count == null ? 0 : Math.min(40, event.count));
        numbers.add(Hash.of(event.qualifier));
        numbers.add(event.qualifier == CountQualifier.EXACT);
        numbers.add(Hash.of(event.category));
        numbers.add(event.anaphoric);
        numbers.add(event.bare);
        numbers.add(event.title);
        numbers.add(event.cause);
        numbers.add(event.sentence());
        numbers.add(event.sharedCount != null);
        numbers.add(event.rests.stream().anyMatch(rest -> rest.field().equals("status")));
        numbers.add(event.rests.stream().anyMatch(rest -> rest.field().equals("headcount")));
        numbers.add(event.rests.stream().anyMatch(rest -> rest.field().equals("sendingState")));
        limit(context, event, numbers);
        int same = 0;
        for (Event other : all) {
            same += other.receiving.equals(event.receiving) && other.sending.equals(event.sending) ? 1 : 0;
        }
        numbers.add(same);
        numbers.add(all.size());
        numbers.add(context.readings().size());
        double[] likely = scores.likely().getOrDefault(new Pair(event.receiving, event.sending), UNSEEN);
        for (int outcome = 1; outcome < Outcome.COUNT; outcome++) {
            numbers.add(likely[outcome]);
        }
        double[] swapped = scores.likely().getOrDefault(new Pair(event.sending, event.receiving), UNSEEN);
        numbers.add(swapped[Outcome.ANNOUNCED.index()]);
        scores.about().forEach(likelihood -> numbers.add(likelihood));
        int words = 0;
        for (Reading reading : context.readings()) {
            words += reading.size();
        }
        numbers.add(words);
        numbers.add(event.reading.frames(Tag.TRIGGER).size());
        return numbers.toArray();
    }

    private static void limit(Context context, Event event, Numbers numbers) {
        Time limit = event.limit;
        numbers.add(limit == null ? -1 : Hash.of(limit.kind()));
        numbers.add(limit != null && limit.until());
        numbers.add(limit != null && limit.clock() != null);
        numbers.add(
                event.limitReading == null ? -1 : event.limitReading.sentence().index() - event.sentence());
        int here = 0;
        int near = 0;
        int everywhere = 0;
        for (Reading reading : context.readings()) {
            int distance = Math.abs(reading.sentence().index() - event.sentence());
            for (Time time : reading.times()) {
                boolean may = time.isLimit() && time.kind() != Time.Kind.PAST;
                here += may && distance == 0 ? 1 : 0;
                near += may && distance <= 2 ? 1 : 0;
                everywhere += may ? 1 : 0;
            }
        }
        numbers.add(here);
        numbers.add(near);
        numbers.add(everywhere);
        numbers.add(event.reading.times().size());
        numbers.add(event.reading.quantities().size());
        numbers.add(event.reading.groups().size());
    }
}
