package org.grata.extraction.quoted;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.grata.extraction.quoted.Doubt.Reason;
import org.grata.extraction.quoted.QuoteFinder.Place;
import org.grata.message.Evidence;

/** What has been found out of one measure so far: the words that bear it out, and what they do not. */
final class Review {
    private final QuoteFinder finder;
    private final int measure;
    private final Place trigger;
    private final Set<Evidence> evidence = new LinkedHashSet<>();
    private final List<Doubt> doubts = new ArrayList<>();

    /**
     * @param measure its place among the reader's
     * @param trigger where the words stand that tell it: of equal words, the nearest ones are meant
     */
    Review(QuoteFinder finder, int measure, Place trigger) {
        this.finder = finder;
        this.measure = measure;
        this.trigger = trigger;
    }

    /** Where a quote stands; empty, and doubted, when it does not. */
    Optional<Place> place(String field, String quote) {
        Optional<Place> place = finder.find(quote, trigger);
        if (place.isEmpty()) {
            doubt(field, quote.isBlank() ? Reason.MALFORMED : Reason.NOT_IN_TEXT);
        }
        return place;
    }

    /** The same without a doubt. */
    Optional<Place> look(String words) {
        return finder.find(words, trigger);
    }

    void cite(String field, Place place) {
        evidence.add(new Evidence(field, place.start(), place.end(), place.quote()));
    }

    void doubt(String field, Reason reason) {
        doubts.add(new Doubt(measure, field, reason));
    }

    List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    List<Doubt> doubts() {
        return List.copyOf(doubts);
    }
}
