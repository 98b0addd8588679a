package org.grata.extraction.decision;

import java.util.Arrays;

/** Numbers of the features that hold, as indexes into a table of weights. Reused from one sighting to the next. */
final class FeatureSet {
    private final int mask;
    private int[] indexes = new int[512];
    private int size;
    /** Indexes plus one where their hash leads; zero is free. At least half of it is. */
    private int[] slots = new int[2048];

    /** @param bits how many indexes there are, as a power of two */
    FeatureSet(int bits) {
        this.mask = (1 << bits) - 1;
    }

    void clear() {
        Arrays.fill(slots, 0);
        size = 0;
    }

    void add(int hash) {
        int index = (hash ^ (hash >>> 17)) & mask;
        int slot = slot(index);
        if (slots[slot] == 0) {
            if (2 * (size + 1) > slots.length) {
                grow();
                slot = slot(index);
            }
            slots[slot] = index + 1;
            if (size == indexes.length) {
                indexes = Arrays.copyOf(indexes, size * 2);
            }
            indexes[size++] = index;
        }
    }

    private int slot(int index) {
        int slot = ((index * 0x9e3779b1) >>> 8) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != index + 1) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int i = 0; i < size; i++) {
            slots[slot(indexes[i])] = indexes[i] + 1;
        }
    }

    /** Each once, in the order in which they were added first. */
    int[] toArray() {
        return Arrays.copyOf(indexes, size);
    }
}
