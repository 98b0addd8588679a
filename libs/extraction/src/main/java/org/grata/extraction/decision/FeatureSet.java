package org.grata.extraction.decision;

import java.util.Arrays;

/** Numbers of the features that hold, as indexes into a table of weights. Reused from one sighting to the next. */
final class FeatureSet {
    private final int mask;
    private int[] indexes = new int[256];
    private int size;

    /** @param bits how many indexes there are, as a power of two */
    FeatureSet(int bits) {
        this.mask = (1 << bits) - 1;
    }

    void clear() {
        size = 0;
    }

    void add(int hash) {
        if (size == indexes.length) {
            indexes = Arrays.copyOf(indexes, size * 2);
        }
        indexes[size++] = (hash ^ (hash >>> 17)) & mask;
    }

    /** Sorted, each once. */
    int[] distinct() {
        Arrays.sort(indexes, 0, size);
        int[] distinct = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || indexes[i] != indexes[i - 1]) {
                distinct[count++] = indexes[i];
            }
        }
        return Arrays.copyOf(distinct, count);
    }
}
