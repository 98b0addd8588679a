package org.grata.ingest.extraction.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.grata.ingest.extraction.mention.Reading;
import org.grata.ingest.extraction.lexicon.Language;

/**
 * What the steps that make measures need to know.
 *
 * @param seats zone of each State's seat of government
 */
public record Context(
        String text, Instant publishedAt, List<Reading> readings, Language language, Map<String, ZoneId> seats) {
    ZoneId zone(String state) {
        return seats.getOrDefault(state, ZoneOffset.UTC);
    }

    LocalDate published(String state) {
        return publishedAt.atZone(zone(state)).toLocalDate();
    }
}
