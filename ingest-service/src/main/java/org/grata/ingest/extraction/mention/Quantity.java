package org.grata.ingest.extraction.mention;

import org.grata.vocabulary.CountQualifier;

/**
 * A number that stands alone for persons told before: "and Canada four".
 *
 * @param each whether it holds for each of the States before it
 * @param definite "the 70", "the other four"
 */
public record Quantity(Span span, int count, CountQualifier qualifier, boolean each, boolean definite)
        implements Mention {}
