package org.grata.bench.notify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Messages a second, a value for each round; those of a part that was left out are empty.
 *
 * @param broker what the broker takes from one producer
 * @param bare what a bare loop gets from the database to the broker
 * @param service what the service does
 */
record Rounds(List<Double> broker, List<Double> bare, List<Double> service) {
    Rounds() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** The service's share in each round of what another one does in the same round. */
    List<Double> shares(List<Double> others) {
        return IntStream.range(0, Math.min(service.size(), others.size()))
                .mapToObj(round -> service.get(round) / others.get(round))
                .toList();
    }
}
