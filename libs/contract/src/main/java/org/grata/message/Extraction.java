package org.grata.message;

import java.util.List;

/**
 * What one text tells.
 *
 * @param language ISO 639-1 code of the language it was read in
 */
public record Extraction(String language, List<Measure> measures, List<Remark> remarks) {
    public Extraction {
        measures = List.copyOf(measures);
        remarks = List.copyOf(remarks);
    }
}
