package org.grata.ingest.announcement;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.grata.message.AnnouncementExtracted.Source;
import org.grata.web.ProblemException;
import org.grata.web.Problems;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/** What may be submitted. */
final class SubmissionCheck {
    /** In bytes of UTF-8. */
    static final int MAX_TEXT_BYTES = 1 << 20;

    private static final int MAX_TITLE = 500;
    private static final int MAX_SOURCE_NAME = 200;
    private static final int MAX_URL = 2000;
    /** The oldest expulsions worth recording, and room for every deadline within four-digit years. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private SubmissionCheck() {}

    /** @throws ProblemException 400 with every faulty field, or 413 for a text that is too long */
    static void check(Submission submission) {
        List<Violation> violations = new ArrayList<>();
        checkText(submission.text(), violations);
        checkPublishedAt(submission, violations);
        checkWords("title", submission.title(), MAX_TITLE, violations);
        checkSource(submission.source(), violations);
        if (!violations.isEmpty()) {
            throw Problems.badRequest(violations);
        }
    }

    /**
     * The code of the language the caller told; only the primary subtag of a tag such as {@code en-GB}
     * counts.
     *
     * @return null when none was told
     * @throws ProblemException 422 for a language that is not supported
     */
    static @Nullable String language(Submission submission, Set<String> supported) {
        String told = submission.language();
        if (told == null) {
            return null;
        }
        int subtag = told.indexOf('-');
        String code = (subtag < 0 ? told : told.substring(0, subtag)).strip().toLowerCase(Locale.ROOT);
        if (!supported.contains(code)) {
            throw unsupported(submission.names(), "is not supported", supported);
        }
        return code;
    }

    static ProblemException unsupported(Submission.Names names, String fault, Set<String> supported) {
        return Problems.unprocessable(
                names.language(), names.in(), fault + "; supported are " + String.join(", ", new TreeSet<>(supported)));
    }

    private static void checkText(@Nullable String text, List<Violation> violations) {
        if (text == null || text.isBlank()) {
            violations.add(body("text", "must not be empty"));
        } else if (text.length() > MAX_TEXT_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MAX_TEXT_BYTES) {
            throw Problems.tooLarge("text", MAX_TEXT_BYTES);
        }
    }

    private static void checkPublishedAt(Submission submission, List<Violation> violations) {
        Instant at = submission.publishedAt();
        if (at != null && (at.isBefore(EARLIEST) || !at.isBefore(LATEST))) {
            violations.add(new Violation(
                    submission.names().publishedAt(), submission.names().in(), "must lie in the years 1900 to 2199"));
        }
    }

    private static void checkSource(@Nullable Source source, List<Violation> violations) {
        if (source == null) {
            return;
        }
        if (source.name() == null && source.url() == null) {
            violations.add(body("source", "must have a name or a url"));
        }
        checkWords("source.name", source.name(), MAX_SOURCE_NAME, violations);
        if (source.url() != null && !isWebAddress(source.url())) {
            violations.add(
                    body("source.url", "must be an http or https address of at most " + MAX_URL + " characters"));
        }
    }

    private static void checkWords(String field, @Nullable String value, int max, List<Violation> violations) {
        if (value != null && (value.isBlank() || value.length() > max)) {
            violations.add(body(field, "must have 1 to " + max + " characters and not be blank"));
        }
    }

    private static boolean isWebAddress(String url) {
        if (url.length() > MAX_URL) {
            return false;
        }
        try {
            URI uri = new URI(url);
            return uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Violation body(String field, String detail) {
        return new Violation(field, Violation.BODY, detail);
    }
}
