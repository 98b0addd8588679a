package org.grata.ingest.wiring;

import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Settings of the extraction. */
@ConfigMapping(prefix = "grata.extraction")
interface ExtractionConfig {
    /** Codes of the languages that are loaded at start (ISO 639-1); the others are when a text in them comes first. */
    Optional<List<String>> preload();
}
