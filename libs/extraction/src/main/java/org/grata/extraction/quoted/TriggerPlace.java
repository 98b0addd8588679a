package org.grata.extraction.quoted;

import java.util.List;
import java.util.Optional;

import org.grata.extraction.quoted.QuoteFinder.Place;

/** Of several places of the words that tell a measure, the one that lies nearest to the words of its States. */
final class TriggerPlace {
    /** A word told more often tells no measure of its own; bounds what one quote may cost. */
    private static final int MOST_PLACES = 100;

    private final QuoteFinder finder;

    TriggerPlace(QuoteFinder finder) {
        this.finder = finder;
    }

    /** Empty when the words do not stand in the text. */
    Optional<Place> of(QuotedMeasure told) {
        List<Place> places = few(told.trigger());
        if (places.size() < 2) {
            return places.stream().findFirst();
        }
        List<Place> receiving = few(told.receivingState().quote());
        List<Place> sending = few(told.sendingState().quote());
        Place best = places.getFirst();
        for (Place place : places) {
            if (distance(place, receiving) + distance(place, sending)
                    < distance(best, receiving) + distance(best, sending)) {
                best = place;
            }
        }
        return Optional.of(best);
    }

    private List<Place> few(String quote) {
        List<Place> places = finder.places(quote);
        return places.subList(0, Math.min(MOST_PLACES, places.size()));
    }

    private static long distance(Place place, List<Place> others) {
        return others.stream().mapToInt(place::distance).min().orElse(0);
    }
}
