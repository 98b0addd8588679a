package org.grata.ingest.announcement;

import org.grata.message.Extraction;
import org.grata.message.Measure;
import org.grata.vocabulary.Confirmation;

/**
 * How far a reading may be relied on before a person has seen it.
 *
 * @param automaticFrom the confidence from which on a measure counts without a person, between 0 and 1
 */
public record Judgement(double automaticFrom) {
    public Judgement {
        if (!(automaticFrom >= 0 && automaticFrom <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1: " + automaticFrom);
        }
    }

    /** The same, with a judgement on each measure. */
    Extraction of(Extraction extraction) {
        return new Extraction(
                extraction.language(),
                extraction.measures().stream()
                        .map(measure -> measure.judged(of(measure)))
                        .toList(),
                extraction.remarks());
    }

    private Confirmation of(Measure measure) {
        return measure.confidence() >= automaticFrom ? Confirmation.AUTOMATIC : Confirmation.UNCONFIRMED;
    }
}
