package org.grata.modelreader;

import java.util.List;

import org.grata.extraction.quoted.Doubt;
import org.grata.extraction.quoted.QuotedMeasure;

/**
 * What a model says that an announcement tells; no quote of it is checked.
 *
 * @param measures in the answer's order
 * @param places for each of them its place in the answer, from 0
 * @param doubts what of the answer had not the agreed form; they count by the answer's places
 * @param wholeText false when the text was longer than may be sent, and only its beginning was
 */
public record ModelAnswer(
        List<QuotedMeasure> measures, List<Integer> places, List<Doubt> doubts, Usage usage, boolean wholeText) {
    public ModelAnswer {
        measures = List.copyOf(measures);
        places = List.copyOf(places);
        doubts = List.copyOf(doubts);
    }

    /** A doubt that counts by {@link #measures}, as who checks them does, counted by the answer's places. */
    public Doubt placed(Doubt ofMeasures) {
        return new Doubt(places.get(ofMeasures.measure()), ofMeasures.field(), ofMeasures.reason());
    }
}
