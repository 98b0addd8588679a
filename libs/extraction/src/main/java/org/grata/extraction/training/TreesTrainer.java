package org.grata.extraction.training;

import java.util.Arrays;
import java.util.List;

import org.grata.extraction.decision.Trees;

/** Fits {@link Trees} by Newton boosting of the logistic loss over binned values (Friedman 2001); no chance in it. */
final class TreesTrainer {
    private static final int BINS = 32;

    private final int depth;
    private final int rounds;
    private final double rate;
    private final double ridge;
    private final double least;

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Example(float[] values, boolean label, double weight) {}

    TreesTrainer(int depth, int rounds, double rate, double ridge, double least) {
        this.depth = depth;
        this.rounds = rounds;
        this.rate = rate;
        this.ridge = ridge;
        this.least = least;
    }

    Trees fit(List<Example> examples) {
        int n = examples.size();
        int width = examples.getFirst().values().length;
        float[][] cuts = new float[width][];
        byte[][] binned = new byte[width][n];
        for (int f = 0; f < width; f++) {
            cuts[f] = cuts(examples, f);
            for (int i = 0; i < n; i++) {
                int at = Arrays.binarySearch(cuts[f], examples.get(i).values()[f]);
                binned[f][i] = (byte) (at >= 0 ? at : -at - 1);
            }
        }
        double positive = 0;
        double all = 0;
        for (Example example : examples) {
            positive += example.label() ? example.weight() : 0;
            all += example.weight();
        }
        double rateOf = Math.min(1 - 1e-6, Math.max(1e-6, positive / all));
        float bias = (float) StrictMath.log(rateOf / (1 - rateOf));
        double[] scores = new double[n];
        Arrays.fill(scores, bias);
        int inner = (1 << depth) - 1;
        int outer = 1 << depth;
        int[] features = new int[rounds * inner];
        float[] thresholds = new float[rounds * inner];
        float[] leaves = new float[rounds * outer];
        double[] gradient = new double[n];
        double[] curvature = new double[n];
        int[] node = new int[n];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < n; i++) {
                double p = 1 / (1 + StrictMath.exp(-scores[i]));
                Example example = examples.get(i);
                gradient[i] = (p - (example.label() ? 1 : 0)) * example.weight();
                curvature[i] = Math.max(1e-6, p * (1 - p)) * example.weight();
                node[i] = 0;
            }
            for (int level = 0; level < depth; level++) {
                int first = (1 << level) - 1;
                int count = 1 << level;
                double[] best = new double[count];
                int[] bestFeature = new int[count];
                int[] bestBin = new int[count];
                Arrays.fill(bestBin, BINS);
                for (int f = 0; f < width; f++) {
                    if (cuts[f].length == 0) {
                        continue;
                    }
                    double[] g = new double[count * BINS];
                    double[] h = new double[count * BINS];
                    byte[] bins = binned[f];
                    for (int i = 0; i < n; i++) {
                        int at = (node[i] - first) * BINS + bins[i];
                        g[at] += gradient[i];
                        h[at] += curvature[i];
                    }
                    for (int k = 0; k < count; k++) {
                        double gAll = 0;
                        double hAll = 0;
                        for (int b = 0; b < BINS; b++) {
                            gAll += g[k * BINS + b];
                            hAll += h[k * BINS + b];
                        }
                        double gLeft = 0;
                        double hLeft = 0;
                        double base = gAll * gAll / (hAll + ridge);
                        for (int b = 0; b < cuts[f].length; b++) {
                            gLeft += g[k * BINS + b];
                            hLeft += h[k * BINS + b];
                            double hRight = hAll - hLeft;
                            if (hLeft < least || hRight < least) {
                                continue;
                            }
                            double gRight = gAll - gLeft;
                            double gain = gLeft * gLeft / (hLeft + ridge) + gRight * gRight / (hRight + ridge) - base;
                            if (gain > best[k] + 1e-9) {
                                best[k] = gain;
                                bestFeature[k] = f;
                                bestBin[k] = b;
                            }
                        }
                    }
                }
                for (int k = 0; k < count; k++) {
                    int at = round * inner + first + k;
                    features[at] = bestFeature[k];
                    thresholds[at] = bestBin[k] == BINS ? Float.POSITIVE_INFINITY : cuts[bestFeature[k]][bestBin[k]];
                }
                for (int i = 0; i < n; i++) {
                    int k = node[i] - first;
                    boolean right = bestBin[k] != BINS && binned[bestFeature[k]][i] > bestBin[k];
                    node[i] = 2 * node[i] + (right ? 2 : 1);
                }
            }
            double[] g = new double[outer];
            double[] h = new double[outer];
            for (int i = 0; i < n; i++) {
                g[node[i] - inner] += gradient[i];
                h[node[i] - inner] += curvature[i];
            }
            for (int k = 0; k < outer; k++) {
                leaves[round * outer + k] = (float) (-rate * g[k] / (h[k] + ridge));
            }
            for (int i = 0; i < n; i++) {
                scores[i] += leaves[round * outer + node[i] - inner];
            }
        }
        return new Trees(depth, bias, features, thresholds, leaves);
    }

    /** Values after which a bin ends; the last bin has no end. */
    private static float[] cuts(List<Example> examples, int feature) {
        float[] values = new float[examples.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = examples.get(i).values()[feature];
        }
        Arrays.sort(values);
        float[] cuts = new float[BINS - 1];
        int count = 0;
        // Half of the bins over all values, half over the rare ones at the top.
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
