package org.grata.extraction.decision;

import java.util.Arrays;

/** A list of numbers that grows. */
final class Numbers {
    private float[] values = new float[128];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = (float) value;
    }

    void add(boolean value) {
        add(value ? 1 : 0);
    }

    void add(float[] others) {
        for (float value : others) {
            add(value);
        }
    }

    float[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
