package org.grata.bench.registry;

import java.util.ArrayList;
import java.util.List;

/** Two States, by their codes. */
record Pair(String receiving, String sending) {
    /** Every State with every other; neighbours have no State in common where there are more than a few. */
    static List<Pair> all(List<String> codes) {
        List<Pair> pairs = new ArrayList<>();
        for (int distance = 1; distance < codes.size(); distance++) {
            for (int i = 0; i < codes.size(); i++) {
                pairs.add(new Pair(codes.get(i), codes.get((i + distance) % codes.size())));
            }
        }
        return pairs;
    }
}
