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
    private static final int NEAR = 2;

    private static final double[] UNSEEN = new double[Outcome.COUNT];

    private final Context context;
    private final List<Event> all;
    private final Decision.Scores scores;
    /** Words of the text. */
    private final int words;
    /** Times of the text that may be a limit. */
    private final int limits;

    /** @param all the events that were decided */
    public Facets(Context context, List<Event> all, Decision.Scores scores) {
        this.context = context;
        this.all = all;
        this.scores = scores;
        this.words = context.readings().stream().mapToInt(Reading::size).sum();
        this.limits = context.readings().stream().mapToInt(Limits::count).sum();
    }

    public float[] of(Event event) {
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
        limit(event, numbers);
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
        numbers.add(words);
        numbers.add(event.reading.frames(Tag.TRIGGER).size());
        return numbers.toArray();
    }

    private void limit(Event event, Numbers numbers) {
        Time limit = event.limit;
        numbers.add(limit == null ? -1 : Hash.of(limit.kind()));
        numbers.add(limit != null && limit.until());
        numbers.add(limit != null && limit.clock() != null);
        numbers.add(
                event.limitReading == null ? -1 : event.limitReading.sentence().index() - event.sentence());
        int near = 0;
        for (int i = Math.max(0, event.sentence() - NEAR);
                i <= Math.min(context.readings().size() - 1, event.sentence() + NEAR);
                i++) {
            near += Limits.count(context.readings().get(i));
        }
        numbers.add(Limits.count(event.reading));
        numbers.add(near);
        numbers.add(limits);
        numbers.add(event.reading.times().size());
        numbers.add(event.reading.quantities().size());
        numbers.add(event.reading.groups().size());
    }
}
