package org.grata.extraction.decision;

import java.nio.ByteBuffer;

/**
 * A linear scorer of several classes over features that hold or not. Weights are bytes, of a step each class has of
 * its own, so that a table of a hundred thousand features stays small.
 */
public final class Linear {
    private static final int STEPS = 127;

    private final float[] steps;
    /** By feature, then class. */
    private final byte[] weights;

    private Linear(float[] steps, byte[] weights) {
        this.steps = steps;
        this.weights = weights;
    }

    /** @param weights by feature, then class */
    public static Linear of(int classes, float[] weights) {
        float[] steps = new float[classes];
        for (int i = 0; i < weights.length; i++) {
            steps[i % classes] = Math.max(steps[i % classes], Math.abs(weights[i]) / STEPS);
        }
        byte[] rounded = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            float step = steps[i % classes];
            rounded[i] = (byte) (step == 0 ? 0 : Math.round(weights[i] / step));
        }
        return new Linear(steps, rounded);
    }

    static Linear read(ByteBuffer from) {
        float[] steps = new float[from.getInt()];
        for (int c = 0; c < steps.length; c++) {
            steps[c] = from.getFloat();
        }
        byte[] weights = new byte[from.getInt()];
        from.get(weights);
        return new Linear(steps, weights);
    }

    int length() {
        return 4 + 4 * steps.length + 4 + weights.length;
    }

    void write(ByteBuffer to) {
        to.putInt(steps.length);
        for (float step : steps) {
            to.putFloat(step);
        }
        to.putInt(weights.length);
        to.put(weights);
    }

    /** How likely each class is; sums to one. */
    public double[] probabilities(int[] features) {
        int classes = steps.length;
        int[] sums = new int[classes];
        for (int feature : features) {
            int at = feature * classes;
            for (int c = 0; c < classes; c++) {
                sums[c] += weights[at + c];
            }
        }
        double[] scores = new double[classes];
        for (int c = 0; c < classes; c++) {
            scores[c] = sums[c] * (double) steps[c];
        }
        return softmax(scores);
    }

    public static double[] softmax(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int c = 0; c < scores.length; c++) {
            scores[c] = StrictMath.exp(scores[c] - most);
            sum += scores[c];
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] /= sum;
        }
        return scores;
    }
}
