package org.grata.extraction.decision;

import java.nio.ByteBuffer;

/**
 * Boosted trees over numbers: the score is a sum over trees of full depth, stored level by level.
 */
public final class Trees {
    private final int depth;
    private final float bias;
    private final int[] features;
    private final float[] thresholds;
    private final float[] leaves;

    public Trees(int depth, float bias, int[] features, float[] thresholds, float[] leaves) {
        this.depth = depth;
        this.bias = bias;
        this.features = features;
        this.thresholds = thresholds;
        this.leaves = leaves;
    }

    static Trees read(ByteBuffer from) {
        int depth = from.getInt();
        float bias = from.getFloat();
        int[] features = new int[from.getInt()];
        float[] thresholds = new float[features.length];
        for (int i = 0; i < features.length; i++) {
            features[i] = from.getShort();
            thresholds[i] = from.getFloat();
        }
        float[] leaves = new float[from.getInt()];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = from.getFloat();
        }
        return new Trees(depth, bias, features, thresholds, leaves);
    }

    int length() {
        return 16 + 6 * features.length + 4 * leaves.length;
    }

    void write(ByteBuffer to) {
        to.putInt(depth);
        to.putFloat(bias);
        to.putInt(features.length);
        for (int i = 0; i < features.length; i++) {
            to.putShort((short) features[i]);
            to.putFloat(thresholds[i]);
        }
        to.putInt(leaves.length);
        for (float leaf : leaves) {
            to.putFloat(leaf);
        }
    }

    private double score(float[] values) {
        double score = bias;
        int inner = (1 << depth) - 1;
        int outer = 1 << depth;
        for (int tree = 0; tree * outer < leaves.length; tree++) {
            int node = 0;
            for (int level = 0; level < depth; level++) {
                int at = tree * inner + node;
                node = 2 * node + (values[features[at]] > thresholds[at] ? 2 : 1);
            }
            score += leaves[tree * outer + node - inner];
        }
        return score;
    }

    /** How likely what the trees tell apart holds. */
    public double probability(float[] values) {
        return 1 / (1 + StrictMath.exp(-score(values)));
    }
}
