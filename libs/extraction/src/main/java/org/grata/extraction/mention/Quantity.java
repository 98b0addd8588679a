package org.grata.extraction.mention;

import org.grata.vocabulary.CountQualifier;

/**
 * A number that stands alone for persons told before: "and Canada four".
 *
 * @param each whether it holds for each of the States before it
 * @param definite "the 70", "the other four"
 * @param difference whether it is what lies between two numbers: "from 41 to 8"
 */
public record Quantity(
        Span span, int count, CountQualifier qualifier, boolean each, boolean definite, boolean difference)
        implements Mention {
    static Quantity difference(Span span, int count) {
        return new Quantity(span, count, CountQualifier.EXACT, false, false, true);
    }
}
