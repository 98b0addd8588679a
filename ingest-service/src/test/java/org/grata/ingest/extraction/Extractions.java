package org.grata.ingest.extraction;

import java.time.Instant;

import org.grata.message.Extraction;

/** Shared extractor and the usual ways to ask it. */
final class Extractions {
    static final Extractor EXTRACTOR = new RuleExtractor();
    static final Instant PUBLISHED = Instant.parse("2022-03-29T16:00:00Z");

    private Extractions() {}

    static Extraction english(String text) {
        return EXTRACTOR.extract(new Announcement(text, PUBLISHED, "en", null));
    }
}
