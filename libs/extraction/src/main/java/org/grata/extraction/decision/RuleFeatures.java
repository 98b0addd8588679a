package org.grata.extraction.decision;

import java.util.List;
import java.util.function.Function;

import org.grata.extraction.event.Event;
import org.grata.vocabulary.MeasureStatus;
import org.jspecify.annotations.Nullable;

/** What the rules make of a pair of States, as numbers. */
final class RuleFeatures {
    private final List<Event> events;
    private final Function<Pair, @Nullable Float> told;

    /** @param told how sure it is by the sentences that anything is told of a pair; null when none names it */
    RuleFeatures(List<Event> events, Function<Pair, @Nullable Float> told) {
        this.events = events;
        this.told = told;
    }

    static boolean is(Event event, Pair pair) {
        return event.receiving.equals(pair.receiving()) && event.sending.equals(pair.sending());
    }

    void add(Pair pair, Numbers numbers) {
        found(pair, numbers);
        siblings(pair, numbers);
    }

    /** What the rules found between the two States, and between each of them and others. */
    private void found(Pair pair, Numbers numbers) {
        float[] found = new float[16];
        int sameSender = 0;
        int sameReceiver = 0;
        boolean swapped = false;
        boolean swappedNews = false;
        for (Event event : events) {
            boolean r = event.receiving.equals(pair.receiving());
            boolean s = event.sending.equals(pair.sending());
            sameSender += s && !r ? 1 : 0;
            sameReceiver += r && !s ? 1 : 0;
            if (is(event, pair.swapped())) {
                swapped = true;
                swappedNews |= event.status == MeasureStatus.ANNOUNCED;
            }
            if (r && s) {
                found[Hash.of(event.status)] = 1;
                boolean[] holds = {
                    !event.anaphoric,
                    event.limit != null,
                    event.count != null,
                    !event.title,
                    !event.cause,
                    event.datedPast,
                    event.past,
                    event.aside
                };
                for (int i = 0; i < holds.length; i++) {
                    found[4 + i] = Math.max(found[4 + i], holds[i] ? 2 : 1);
                }
                found[12] = Math.max(found[12], event.rests.size());
                found[13] = Math.max(found[13], 40 - event.sentence());
                found[14]++;
            }
        }
        numbers.add(found);
        numbers.add(swapped);
        numbers.add(swappedNews);
        numbers.add(sameSender);
        numbers.add(sameReceiver);
    }

    /** Events that the rules found in the same sentence: one list, one fate. */
    private void siblings(Pair pair, Numbers numbers) {
        int count = 0;
        float total = 0;
        float best = 0;
        for (Event event : events) {
            if (is(event, pair)) {
                for (Event other : events) {
                    boolean sibling = other != event && other.reading == event.reading && other.status == event.status;
                    Float sure = sibling ? told.apply(new Pair(other.receiving, other.sending)) : null;
                    if (sure != null) {
                        count++;
                        total += sure;
                        best = Math.max(best, sure);
                    }
                }
            }
        }
        numbers.add(count);
        numbers.add(count == 0 ? -1 : total / count);
        numbers.add(best);
    }
}
