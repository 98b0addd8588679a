package org.grata.modelreader;

import java.util.List;

import org.grata.extraction.quoted.Doubt;
import org.grata.extraction.quoted.QuotedMeasure;

/**
 * What of an answer has the agreed form.
 *
 * @param measures in the answer's order
 * @param places for each of them its place in the answer, from 0: what has no usable status, words or States is left out
 * @param doubts all {@code MALFORMED}; they count by the answer's places
 */
public record ParsedAnswer(List<QuotedMeasure> measures, List<Integer> places, List<Doubt> doubts) {
    public ParsedAnswer {
        measures = List.copyOf(measures);
        places = List.copyOf(places);
        doubts = List.copyOf(doubts);
    }
}
