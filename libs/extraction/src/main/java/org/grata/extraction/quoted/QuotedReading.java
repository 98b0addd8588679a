package org.grata.extraction.quoted;

import java.util.List;

import org.grata.message.Extraction;

/**
 * What of a reader's answer the text bears out.
 *
 * @param extraction its measures cite the text itself
 * @param doubts what was left out; when it is a State, the status or the words that tell the measure, the whole
 *     measure was
 */
public record QuotedReading(Extraction extraction, List<Doubt> doubts) {
    public QuotedReading {
        doubts = List.copyOf(doubts);
    }
}
