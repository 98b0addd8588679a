package org.grata.ingest.extraction.mention;

/** Something a sentence speaks of. */
public sealed interface Mention permits Actor, Group, Quantity, Time {
    Span span();
}
