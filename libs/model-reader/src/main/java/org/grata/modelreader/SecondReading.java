package org.grata.modelreader;

import java.util.List;

import org.grata.extraction.quoted.Doubt;
import org.grata.message.Extraction;

/**
 * What a model found in an announcement, as far as the text bears it out.
 *
 * @param extraction its measures cite the text, and are not judged
 * @param doubts what was left out of the answer; they count by the answer's places
 * @param wholeText false when only the beginning of a long text was sent
 */
public record SecondReading(Extraction extraction, List<Doubt> doubts, Usage usage, boolean wholeText) {
    public SecondReading {
        doubts = List.copyOf(doubts);
    }
}
