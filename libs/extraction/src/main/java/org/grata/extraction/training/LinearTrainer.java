package org.grata.extraction.training;

import java.util.List;
import java.util.Random;

import org.grata.extraction.decision.Linear;

/**
 * Fits a {@link Linear} by adaptive gradient steps with shrinkage, the mean of all rounds but the first (Duchi,
 * Hazan, Singer 2011). The same examples in the same order give the same weights.
 */
final class LinearTrainer {
    /** What one order of the examples teaches by chance, the mean over several forgets. */
    private static final int ORDERS = 6;

    private static final double NEGLIGIBLE = 1e-4;
    private static final double DAMPING = 1e-3;

    private final int classes;
    private final int bits;
    private final int rounds;
    private final double rate;
    private final double shrink;

    /** @param features indexes of what holds */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Example(int[] features, int label, double weight) {}

    LinearTrainer(int classes, int bits, int rounds, double rate, double shrink) {
        this.classes = classes;
        this.bits = bits;
        this.rounds = rounds;
        this.rate = rate;
        this.shrink = shrink;
    }

    Linear fit(List<Example> examples) {
        float[] mean = new float[classes << bits];
        for (int order = 0; order < ORDERS; order++) {
            fit(examples, new Random(order), mean);
        }
        return Linear.of(classes, mean);
    }

    private void fit(List<Example> examples, Random random, float[] mean) {
        float[] weights = new float[mean.length];
        float[] squares = new float[mean.length];
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int round = 0; round < rounds; round++) {
            shuffle(order, random);
            for (int index : order) {
                step(examples.get(index), weights, squares);
            }
            for (int i = 0; round > 0 && i < mean.length; i++) {
                mean[i] += weights[i] / ((rounds - 1) * ORDERS);
            }
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }

    private void step(Example example, float[] weights, float[] squares) {
        double[] scores = new double[classes];
        for (int feature : example.features()) {
            for (int c = 0; c < classes; c++) {
                scores[c] += weights[feature * classes + c];
            }
        }
        double[] likely = Linear.softmax(scores);
        for (int c = 0; c < classes; c++) {
            double gradient = (likely[c] - (c == example.label() ? 1 : 0)) * example.weight();
            if (Math.abs(gradient) >= NEGLIGIBLE) {
                for (int feature : example.features()) {
                    int at = feature * classes + c;
                    double slope = gradient + shrink * weights[at];
                    squares[at] += (float) (slope * slope);
                    weights[at] -= (float) (rate * slope / (DAMPING + Math.sqrt(squares[at])));
                }
            }
        }
    }
}
