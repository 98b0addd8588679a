package org.grata.ingest.announcement;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.grata.base.IdGenerator;
import org.grata.extraction.Announcement;
import org.grata.extraction.Extractor;
import org.grata.extraction.UnsupportedLanguageException;
import org.grata.message.Extraction;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.grata.web.ProblemException;
import org.grata.web.ProblemKind;
import org.grata.web.Problems;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/** Reads, keeps and finds announcements. */
public final class Announcements {
    /**
     * The header that makes a repeated call safe (draft-ietf-httpapi-idempotency-key-header). A key is
     * remembered for {@code grata.ingest.idempotency-keys.retention} after its first use, 30 days unless
     * configured; after that it may be used for another text.
     */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final Extractor extractor;
    private final int mostMeasures;
    private final Judgement judgement;
    private final AnnouncementStore store;
    private final Clock clock;
    private final IdGenerator ids;

    /**
     * Wires the core.
     *
     * @param mostMeasures that one text may tell
     */
    public Announcements(
            Extractor extractor,
            int mostMeasures,
            Judgement judgement,
            AnnouncementStore store,
            Clock clock,
            IdGenerator ids) {
        this.extractor = extractor;
        this.mostMeasures = mostMeasures;
        this.judgement = judgement;
        this.store = store;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Tells what a text says and keeps nothing.
     *
     * @throws ProblemException when the submission is not in order or its language is not supported
     */
    public Extraction preview(Submission submission) {
        check(submission);
        return extract(submission, publishedAt(submission, now()));
    }

    /**
     * Keeps an announcement and tells others of its measures, unless it was there before.
     *
     * @param key the caller's idempotency key; null when there is none
     * @throws ProblemException when the submission is not in order, its language is not supported, or
     *     the key was used for another text
     */
    public SubmissionResult submit(Submission submission, @Nullable String key) {
        check(submission);
        checkKey(key);
        TextDigest digest = TextDigest.of(text(submission));
        return earlier(digest, key)
                .<SubmissionResult>map(SubmissionResult.Repeated::new)
                .orElseGet(() -> storeNew(submission, digest, key));
    }

    public Optional<StoredAnnouncement> find(UUID id) {
        return store.byId(id);
    }

    /** Newest first by time of receipt. */
    public Page<AnnouncementSummary> list(PageRequest page) {
        return store.list(page);
    }

    /** What is wrong is told even when the text is known: whether it is must not decide that. */
    private void check(Submission submission) {
        SubmissionCheck.check(submission);
        SubmissionCheck.language(submission, extractor.languages());
    }

    /** Saves reading the text again; the store decides between calls that come at the same time. */
    private Optional<StoredAnnouncement> earlier(TextDigest digest, @Nullable String key) {
        Optional<StoredAnnouncement> byKey = key == null ? Optional.empty() : store.byKey(key);
        if (byKey.isPresent()) {
            if (!TextDigest.of(byKey.get().text()).equals(digest)) {
                throw keyReused();
            }
            return byKey;
        }
        // A key that is new must be kept, which the store does with the text it finds.
        return key == null ? store.byDigest(digest) : Optional.empty();
    }

    private SubmissionResult storeNew(Submission submission, TextDigest digest, @Nullable String key) {
        Instant now = now();
        Instant publishedAt = publishedAt(submission, now);
        StoredAnnouncement announcement = new StoredAnnouncement(
                ids.next(),
                publishedAt,
                now,
                submission.title(),
                submission.source(),
                text(submission),
                Readings.first(now, extract(submission, publishedAt)));
        return switch (store.store(announcement, digest, key)) {
            case AnnouncementStore.Stored() -> new SubmissionResult.Created(announcement);
            case AnnouncementStore.SameText(StoredAnnouncement first) -> new SubmissionResult.Repeated(first);
            case AnnouncementStore.KeyOfAnotherText() -> throw keyReused();
        };
    }

    private Extraction extract(Submission submission, Instant publishedAt) {
        String language = SubmissionCheck.language(submission, extractor.languages());
        try {
            Extraction extraction =
                    extractor.extract(new Announcement(text(submission), publishedAt, language, submission.title()));
            if (extraction.measures().size() > mostMeasures) {
                throw tooManyMeasures(extraction.measures().size());
            }
            return judgement.of(extraction);
        } catch (UnsupportedLanguageException e) {
            throw SubmissionCheck.unsupported(
                    submission.names(), "was detected as " + e.detected() + ", which is not supported", e.supported());
        }
    }

    private static String text(Submission submission) {
        return Objects.requireNonNull(submission.text(), "a checked submission has a text");
    }

    private static Instant publishedAt(Submission submission, Instant now) {
        return submission.publishedAt() == null ? now : submission.publishedAt().truncatedTo(ChronoUnit.MICROS);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void checkKey(@Nullable String key) {
        if (key != null && !KEY.matcher(key).matches()) {
            throw Problems.badRequest(
                    IDEMPOTENCY_KEY, Violation.HEADER, "must have 1 to 255 visible ASCII characters without spaces");
        }
    }

    private ProblemException tooManyMeasures(int told) {
        String detail =
                "tells " + told + " measures; at most " + mostMeasures + " are taken at once, so send it in parts";
        return new ProblemException(ProblemKind.NOT_PROCESSABLE.problem(
                "TOO_MANY_MEASURES", "text: " + detail, List.of(new Violation("text", Violation.BODY, detail))));
    }

    private static ProblemException keyReused() {
        String detail = "was used for another text before";
        return new ProblemException(ProblemKind.NOT_PROCESSABLE.problem(
                "IDEMPOTENCY_KEY_REUSED",
                IDEMPOTENCY_KEY + ": " + detail,
                List.of(new Violation(IDEMPOTENCY_KEY, Violation.HEADER, detail))));
    }
}
