package org.grata.extraction.decision;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.grata.extraction.event.Context;
import org.grata.extraction.event.Event;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.text.Sentence.Role;
import org.jspecify.annotations.Nullable;

/** What a whole text tells of each pair of States, as numbers: sightings, rivals, discourse, days, rules. */
public final class PairFeatures {
    private static final int[] TOLD_AGES = {0, 3, 6, 7, 8, 9};
    private static final int EARLY = 5;
    private static final int LEAD = 4;
    private static final float SURE = 0.4f;

    private final Context context;
    private final List<Sighting> sightings;
    private final double[][] likely;
    private final double[] about;
    private final List<Event> events;
    private final Ages ages;
    private final RuleFeatures rules;
    private final SightingTable table;
    private final Map<Pair, Sum> sums = new LinkedHashMap<>();
    private final float[] denials = new float[3];
    private float most;
    private float newest = 2 * Ages.UNTOLD;
    private float newestEvent = 2 * Ages.UNTOLD;

    /** What the sightings of one pair come to. */
    private static final class Sum {
        final float[] best = new float[Outcome.COUNT];
        int count;
        int at = -1;
        float told;
        float second;
        float total;
        float title;
        float early;
    }

    /**
     * @param events of the rules, settled and joined
     * @param likely of each sighting, how likely each outcome is
     * @param about what the text as a whole is likely to be
     */
    public PairFeatures(
            Context context, List<Event> events, List<Sighting> sightings, double[][] likely, double[] about) {
        this.context = context;
        this.events = events;
        this.sightings = sightings;
        this.likely = likely;
        this.about = about;
        this.ages = new Ages(context);
        this.rules = new RuleFeatures(events, this::told);
        this.table = new SightingTable(sightings, likely);
        for (int i = 0; i < sightings.size(); i++) {
            sum(i);
        }
        for (Sum sum : sums.values()) {
            if (sum.told > SURE) {
                newest = Math.min(newest, ages.newest(reading(sum.at)));
            }
        }
        events.forEach(event -> newestEvent = Math.min(newestEvent, ages.days(event)));
        context.readings().forEach(this::denials);
    }

    private void sum(int index) {
        Sighting sighting = sightings.get(index);
        Sum sum = sums.computeIfAbsent(sighting.pair(), pair -> new Sum());
        sum.count++;
        for (int c = 0; c < Outcome.COUNT; c++) {
            sum.best[c] = Math.max(sum.best[c], (float) likely[index][c]);
        }
        float here = table.told(index);
        if (here > sum.told || sum.at < 0) {
            sum.second = sum.told;
            sum.told = here;
            sum.at = index;
        } else if (here > sum.second) {
            sum.second = here;
        }
        sum.total += here;
        if (reading(index).sentence().role() == Role.TITLE) {
            sum.title = Math.max(sum.title, here);
        } else if (sighting.sentence() < EARLY) {
            sum.early = Math.max(sum.early, here);
        }
        most = Math.max(most, here);
    }

    private void denials(Reading reading) {
        for (Match cue : reading.cues(Tag.STATUS)) {
            boolean none = cue.entry().is("status", "none");
            denials[0] += none ? 1 : 0;
            denials[1] += none && reading.sentence().index() < LEAD ? 1 : 0;
            denials[2] += cue.entry().get("denies") != null ? 1 : 0;
        }
    }

    /** How sure it is that anything is told of a pair; null when no sentence names it. */
    private @Nullable Float told(Pair pair) {
        Sum sum = sums.get(pair);
        return sum == null ? null : sum.told;
    }

    private Reading reading(int index) {
        return context.readings().get(sightings.get(index).sentence());
    }

    /** The pairs of a text, in the order in which they are first seen. */
    public Map<Pair, float[]> all() {
        Map<Pair, float[]> all = new LinkedHashMap<>();
        sums.forEach((pair, sum) -> all.put(pair, of(pair, sum)));
        return all;
    }

    /** What the text as a whole is likely to be. */
    public List<Double> about() {
        return DoubleStream.of(about).boxed().toList();
    }

    /** The sighting that tells most of a pair. */
    public Map<Pair, Sighting> best() {
        Map<Pair, Sighting> best = new HashMap<>();
        sums.forEach((pair, sum) -> best.put(pair, sightings.get(sum.at)));
        return best;
    }

    private float[] of(Pair pair, Sum sum) {
        Numbers numbers = new Numbers();
        seen(sum, numbers);
        rivals(pair, sum, numbers);
        discourse(sum, numbers);
        days(pair, sum, numbers);
        sentence(reading(sum.at), numbers);
        rules.add(pair, numbers);
        numbers.add(events.size());
        numbers.add(sums.size());
        numbers.add(context.readings().size());
        numbers.add(denials);
        for (double likelihood : about) {
            numbers.add(likelihood);
        }
        return numbers.toArray();
    }

    private void seen(Sum sum, Numbers numbers) {
        numbers.add(sum.best);
        numbers.add(sum.told);
        numbers.add(sum.second);
        numbers.add(sum.total);
        numbers.add(sum.title);
        numbers.add(sum.early);
        numbers.add(sum.count);
        Sighting at = sightings.get(sum.at);
        numbers.add(at.sentence());
        numbers.add((double) at.sentence() / context.readings().size());
        numbers.add(Hash.of(reading(sum.at).sentence().role()));
        for (int c = 1; c < Outcome.COUNT; c++) {
            numbers.add(likely[sum.at][c]);
        }
        numbers.add(Hash.of(at.receiver()));
        numbers.add(Hash.of(at.sender()));
        numbers.add(most);
        numbers.add(sum.told / Math.max(1e-6, most));
    }

    /** Other pairs that share a State, in the text and in the sentence. */
    private void rivals(Pair pair, Sum sum, Numbers numbers) {
        Sum swapped = sums.get(pair.swapped());
        numbers.add(swapped == null ? 0 : swapped.told);
        numbers.add(swapped == null ? sum.told : sum.told - swapped.told);
        numbers.add(swapped == null ? 0 : swapped.best[Outcome.ANNOUNCED.index()]);
        float otherReceiver = 0;
        float otherSender = 0;
        for (Sum other : sums.values()) {
            boolean sameReceiver = table.receiver(other.at) == table.receiver(sum.at);
            boolean sameSender = table.sender(other.at) == table.sender(sum.at);
            if (sameSender && !sameReceiver) {
                otherReceiver = Math.max(otherReceiver, other.told);
            }
            if (sameReceiver && !sameSender) {
                otherSender = Math.max(otherSender, other.told);
            }
        }
        numbers.add(otherReceiver);
        numbers.add(sum.told - otherReceiver);
        numbers.add(otherSender);
        numbers.add(sum.told - otherSender);
        float hereReceiver = 0;
        float hereSender = 0;
        int sentence = sightings.get(sum.at).sentence();
        int end = table.firstOf(sentence + 1);
        for (int i = table.firstOf(sentence); i < end; i++) {
            if (i != sum.at) {
                hereReceiver =
                        table.sender(i) == table.sender(sum.at) ? Math.max(hereReceiver, table.told(i)) : hereReceiver;
                hereSender =
                        table.receiver(i) == table.receiver(sum.at) ? Math.max(hereSender, table.told(i)) : hereSender;
            }
        }
        numbers.add(sum.told - hereReceiver);
        numbers.add(sum.told - hereSender);
    }

    /** What the sentences before tell of the same States. */
    private void discourse(Sum sum, Numbers numbers) {
        int sentence = sightings.get(sum.at).sentence();
        int end = table.firstOf(sentence);
        int near = table.firstOf(sentence - 2);
        int receiver = table.receiver(sum.at);
        int sender = table.sender(sum.at);
        float[] before = new float[8];
        for (int i = 0; i < end; i++) {
            boolean r = table.receiver(i) == receiver;
            boolean s = table.sender(i) == sender;
            boolean answers = table.receiver(i) == sender && table.sender(i) == receiver;
            int which = r && s ? 0 : s ? 1 : r ? 2 : answers ? 3 : 4;
            before[which] = Math.max(before[which], table.told(i));
            if (i >= near) {
                before[5] = s ? Math.max(before[5], table.told(i)) : before[5];
                before[6] = answers ? Math.max(before[6], table.told(i)) : before[6];
                before[7] = r ? Math.max(before[7], table.told(i)) : before[7];
            }
        }
        numbers.add(before);
    }

    private void days(Pair pair, Sum sum, Numbers numbers) {
        int sentence = sightings.get(sum.at).sentence();
        for (int step = 0; step < 2; step++) {
            int kinds = sentence < step ? 0 : ages.kinds(context.readings().get(sentence - step));
            for (int age : TOLD_AGES) {
                numbers.add((kinds & (1 << age)) != 0);
            }
        }
        float age = ages.newest(reading(sum.at));
        numbers.add(age);
        numbers.add(newest);
        numbers.add(age - newest);
        float days = 2 * Ages.UNTOLD;
        for (Event event : events) {
            if (RuleFeatures.is(event, pair)) {
                days = Math.min(days, ages.days(event));
            }
        }
        numbers.add(days);
        numbers.add(newestEvent);
        numbers.add(days - newestEvent);
    }

    private static void sentence(Reading reading, Numbers numbers) {
        boolean strong = false;
        for (Match match : reading.frames(Tag.TRIGGER)) {
            strong |= !match.entry().is("strength", "weak");
        }
        boolean unnamed = false;
        for (Group group : reading.groups()) {
            unnamed |= group.sending().isEmpty() && group.diplomatic() == Group.Diplomatic.YES;
        }
        int past = 0;
        int none = 0;
        for (Match cue : reading.cues(Tag.STATUS)) {
            past += cue.entry().is("status", "past") ? 1 : 0;
            none += cue.entry().is("status", "none") ? 1 : 0;
        }
        numbers.add(strong);
        numbers.add(unnamed);
        numbers.add(reading.size());
        numbers.add(reading.actors().size());
        numbers.add(past);
        numbers.add(none);
    }
}
