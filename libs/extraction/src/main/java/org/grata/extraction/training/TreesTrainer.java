package org.grata.extraction.training;

import java.util.Arrays;
import java.util.List;

import org.grata.extraction.decision.Trees;

/** Fits {@link Trees} by Newton boosting of the logistic loss over binned values (Friedman 2001); no chance in it. */
final class TreesTrainer {
    private static final int BINS = 32;
    private static final double NO_GAIN = 1e-9;
    private static final double FLATTEST = 1e-6;

    private final int depth;
    private final int rounds;
    private final double rate;
    private final double ridge;
    private final double least;

    /** @param values the same things in the same places in every example */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Example(float[] values, boolean label, double weight) {}

    /**
     * @param rate how far each tree goes of what it could
     * @param ridge what pulls leaves to zero
     * @param least weight of evidence on each side of a split
     */
    TreesTrainer(int depth, int rounds, double rate, double ridge, double least) {
        this.depth = depth;
        this.rounds = rounds;
        this.rate = rate;
        this.ridge = ridge;
        this.least = least;
    }

    Trees fit(List<Example> examples) {
        return new Growth(examples).grow();
    }

    /** One fit. */
    private final class Growth {
        private final List<Example> examples;
        private final int inner = (1 << depth) - 1;
        private final int outer = 1 << depth;
        private final float[][] cuts;
        /** By feature, then example. */
        private final byte[][] bins;

        private final double[] scores;
        private final double[] gradients;
        private final double[] curvatures;
        /** In which node of the tree that grows each example is. */
        private final int[] nodes;

        private final int[] features = new int[rounds * inner];
        private final float[] thresholds = new float[rounds * inner];
        private final float[] leaves = new float[rounds * outer];

        Growth(List<Example> examples) {
            this.examples = examples;
            int size = examples.size();
            int width = examples.getFirst().values().length;
            cuts = new float[width][];
            bins = new byte[width][size];
            for (int f = 0; f < width; f++) {
                cuts[f] = cuts(examples, f);
                for (int i = 0; i < size; i++) {
                    int at = Arrays.binarySearch(cuts[f], examples.get(i).values()[f]);
                    bins[f][i] = (byte) (at >= 0 ? at : -at - 1);
                }
            }
            scores = new double[size];
            gradients = new double[size];
            curvatures = new double[size];
            nodes = new int[size];
        }

        Trees grow() {
            double positive = 0;
            double all = 0;
            for (Example example : examples) {
                positive += example.label() ? example.weight() : 0;
                all += example.weight();
            }
            double share = Math.min(1 - FLATTEST, Math.max(FLATTEST, positive / all));
            float bias = (float) StrictMath.log(share / (1 - share));
            Arrays.fill(scores, bias);
            for (int round = 0; round < rounds; round++) {
                slopes();
                for (int level = 0; level < depth; level++) {
                    split(round, level);
                }
                leaves(round);
            }
            return new Trees(depth, bias, features, thresholds, leaves);
        }

        private void slopes() {
            for (int i = 0; i < scores.length; i++) {
                double likely = 1 / (1 + StrictMath.exp(-scores[i]));
                Example example = examples.get(i);
                gradients[i] = (likely - (example.label() ? 1 : 0)) * example.weight();
                curvatures[i] = Math.max(FLATTEST, likely * (1 - likely)) * example.weight();
                nodes[i] = 0;
            }
        }

        /** Splits every node of a level by the feature and value that gain most. */
        private void split(int round, int level) {
            int first = (1 << level) - 1;
            int count = 1 << level;
            double[] gains = new double[count];
            int[] by = new int[count];
            int[] at = new int[count];
            Arrays.fill(at, BINS);
            for (int f = 0; f < bins.length; f++) {
                if (cuts[f].length > 0) {
                    compare(f, first, count, gains, by, at);
                }
            }
            for (int k = 0; k < count; k++) {
                int node = round * inner + first + k;
                features[node] = by[k];
                thresholds[node] = at[k] == BINS ? Float.POSITIVE_INFINITY : cuts[by[k]][at[k]];
            }
            for (int i = 0; i < nodes.length; i++) {
                int k = nodes[i] - first;
                boolean right = at[k] != BINS && bins[by[k]][i] > at[k];
                nodes[i] = 2 * nodes[i] + (right ? 2 : 1);
            }
        }

        /** Takes a feature for those nodes of a level that it splits better than those before it. */
        private void compare(int feature, int first, int count, double[] gains, int[] by, int[] at) {
            double[] gradient = new double[count * BINS];
            double[] curvature = new double[count * BINS];
            byte[] bin = bins[feature];
            for (int i = 0; i < nodes.length; i++) {
                int cell = (nodes[i] - first) * BINS + bin[i];
                gradient[cell] += gradients[i];
                curvature[cell] += curvatures[i];
            }
            for (int k = 0; k < count; k++) {
                double g = 0;
                double h = 0;
                for (int b = 0; b < BINS; b++) {
                    g += gradient[k * BINS + b];
                    h += curvature[k * BINS + b];
                }
                double gLeft = 0;
                double hLeft = 0;
                for (int b = 0; b < cuts[feature].length; b++) {
                    gLeft += gradient[k * BINS + b];
                    hLeft += curvature[k * BINS + b];
                    double gain = worth(gLeft, hLeft) + worth(g - gLeft, h - hLeft) - worth(g, h);
                    if (hLeft >= least && h - hLeft >= least && gain > gains[k] + NO_GAIN) {
                        gains[k] = gain;
                        by[k] = feature;
                        at[k] = b;
                    }
                }
            }
        }

        private double worth(double gradient, double curvature) {
            return gradient * gradient / (curvature + ridge);
        }

        private void leaves(int round) {
            double[] gradient = new double[outer];
            double[] curvature = new double[outer];
            for (int i = 0; i < nodes.length; i++) {
                gradient[nodes[i] - inner] += gradients[i];
                curvature[nodes[i] - inner] += curvatures[i];
            }
            for (int k = 0; k < outer; k++) {
                leaves[round * outer + k] = (float) (-rate * gradient[k] / (curvature[k] + ridge));
            }
            for (int i = 0; i < nodes.length; i++) {
                scores[i] += leaves[round * outer + nodes[i] - inner];
            }
        }
    }

    /** Values after which a bin ends; the last bin has no end. Half of the bins lie among the highest tenth. */
    private static float[] cuts(List<Example> examples, int feature) {
        float[] values = new float[examples.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = examples.get(i).values()[feature];
        }
        Arrays.sort(values);
        float[] cuts = new float[BINS - 1];
        int count = 0;
        for (int b = 1; b < BINS; b++) {
            double at = b < BINS / 2 ? b / (BINS / 2.0) * 0.9 : 0.9 + (b - BINS / 2) / (BINS / 2.0) * 0.1;
            float cut = values[(int) (at * (values.length - 1))];
            if (cut < values[values.length - 1] && (count == 0 || cut > cuts[count - 1])) {
                cuts[count++] = cut;
            }
        }
        return Arrays.copyOf(cuts, count);
    }
}
