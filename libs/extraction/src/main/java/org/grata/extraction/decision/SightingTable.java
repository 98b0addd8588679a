package org.grata.extraction.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sightings in columns: how likely anything is told, and numbers for the States, which compare faster than names. Every
 * pair of a long text is compared with every sighting.
 */
final class SightingTable {
    private final List<Sighting> sightings;
    private final float[] told;
    private final int[] receivers;
    private final int[] senders;

    /** @param likely of each sighting, how likely each outcome is */
    SightingTable(List<Sighting> sightings, double[][] likely) {
        this.sightings = sightings;
        told = new float[sightings.size()];
        receivers = new int[told.length];
        senders = new int[told.length];
        Map<String, Integer> states = new HashMap<>();
        for (int i = 0; i < told.length; i++) {
            Pair pair = sightings.get(i).pair();
            told[i] = (float) (1 - likely[i][Outcome.NONE.index()]);
            receivers[i] = states.computeIfAbsent(pair.receiving(), state -> states.size());
            senders[i] = states.computeIfAbsent(pair.sending(), state -> states.size());
        }
    }

    float told(int sighting) {
        return told[sighting];
    }

    int receiver(int sighting) {
        return receivers[sighting];
    }

    int sender(int sighting) {
        return senders[sighting];
    }

    /** Index of the first sighting of a sentence that has one; they stand in the order of the text. */
    int firstOf(int sentence) {
        int low = 0;
        int high = told.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sightings.get(middle).sentence() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
