package org.grata.ingest.announcement;

import java.time.Instant;

import org.grata.message.AnnouncementExtracted.Source;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/**
 * An announcement as a caller submits it, not yet checked.
 *
 * @param publishedAt null when not told; the time of receipt then takes its place
 * @param language code of the language; null to have it detected
 * @param names how the caller named the parts
 */
public record Submission(
        @Nullable String text,
        @Nullable Instant publishedAt,
        @Nullable String language,
        @Nullable String title,
        @Nullable Source source,
        Names names) {

    /** What the parts are called in problems: fields of a JSON body, or headers beside a plain text. */
    public enum Names {
        FIELDS("publishedAt", "language", Violation.BODY),
        HEADERS("Published-At", "Content-Language", Violation.HEADER);

        private final String publishedAt;
        private final String language;
        private final String in;

        Names(String publishedAt, String language, String in) {
            this.publishedAt = publishedAt;
            this.language = language;
            this.in = in;
        }

        public String publishedAt() {
            return publishedAt;
        }

        public String language() {
            return language;
        }

        /** As in {@link Violation}. */
        public String in() {
            return in;
        }
    }
}
