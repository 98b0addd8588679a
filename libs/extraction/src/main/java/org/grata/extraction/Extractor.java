package org.grata.extraction;

import java.util.Set;

import org.grata.message.Extraction;

/** Reads announcements. Implementations are thread-safe. */
public interface Extractor {
    /**
     * Tells what an announcement says.
     *
     * @throws UnsupportedLanguageException if the language cannot be read
     */
    Extraction extract(Announcement announcement);

    /** ISO 639-1 codes of the languages that can be read. */
    Set<String> languages();
}
