package org.grata.ingest.announcement;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.grata.ingest.announcement.SubmissionResult.Created;
import org.grata.ingest.announcement.SubmissionResult.Repeated;
import org.grata.message.AnnouncementExtracted.Source;
import org.grata.vocabulary.Confirmation;
import org.grata.web.ProblemException;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AnnouncementsTest {
    private static final Judgement JUDGEMENT = new Judgement(0.9);
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00.123456789Z");
    private static final Instant PUBLISHED = Instant.parse("2022-03-29T16:00:00Z");
    private static final String TEXT = "Belgium expels 21 diplomats.";

    private final FakeStore store = new FakeStore();
    private int lastId;
    private final Announcements announcements = new Announcements(
            new FakeExtractor(), 1, JUDGEMENT, store, Clock.fixed(NOW, ZoneOffset.UTC), () -> new UUID(0, ++lastId));

    @Test
    void keepsWhatWasSubmittedAndWhatWasRead() {
        Source source = new Source("Gazette", "https://gazette.example/1");
        SubmissionResult result = announcements.submit(
                new Submission(TEXT, PUBLISHED, "en", "A title", source, Submission.Names.FIELDS), null);

        StoredAnnouncement expected = new StoredAnnouncement(
                new UUID(0, 1),
                PUBLISHED,
                Instant.parse("2026-11-23T10:00:00.123456Z"),
                "A title",
                source,
                TEXT,
                Readings.first(Instant.parse("2026-11-23T10:00:00.123456Z"), announcements.preview(submission(TEXT))));
        assertThat(result).isEqualTo(new Created(expected));
        assertThat(store.kept).containsExactly(expected);
        assertThat(expected.extraction().measures())
                .containsExactly(FakeExtractor.measure(8).judged(Confirmation.AUTOMATIC));
    }

    @Test
    void aTextThatTellsTooManyMeasuresIsRefusedAndNotKept() {
        Announcements strict = new Announcements(
                new FakeExtractor(),
                0,
                JUDGEMENT,
                store,
                Clock.fixed(NOW, ZoneOffset.UTC),
                () -> new UUID(0, ++lastId));
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> strict.submit(submission(TEXT), null));
        assertThat(refused.problem().status()).isEqualTo(422);
        assertThat(refused.problem().code()).isEqualTo("TOO_MANY_MEASURES");
        assertThat(refused.problem().errors())
                .containsExactly(new Violation(
                        "text", "body", "tells 1 measures; at most 0 are taken at once, so send it in parts"));
        assertThat(store.kept).isEmpty();
    }

    @Test
    void theTimeOfReceiptStandsInForAnUntoldInstant() {
        StoredAnnouncement kept = announcements
                .submit(new Submission(TEXT, null, null, null, null, Submission.Names.FIELDS), null)
                .announcement();
        assertThat(kept.publishedAt()).isEqualTo(Instant.parse("2026-11-23T10:00:00.123456Z"));
    }

    @Test
    void theSameTextGivesTheFirstResult() {
        StoredAnnouncement first = announcements.submit(submission(TEXT), null).announcement();
        Submission again =
                new Submission(TEXT + "\r\n", PUBLISHED.plusSeconds(60), "fr", "Other", null, Submission.Names.FIELDS);
        assertThat(announcements.submit(again, null)).isEqualTo(new Repeated(first));
        assertThat(announcements.submit(again, "key-1")).isEqualTo(new Repeated(first));
        assertThat(store.kept).containsExactly(first);
        assertThat(store.keys).containsOnly(Map.entry("key-1", first.id()));
    }

    @Test
    void theSameKeyGivesTheFirstResultWithoutReadingAgain() {
        StoredAnnouncement first = announcements.submit(submission(TEXT), "k").announcement();
        assertThat(announcements.submit(submission(TEXT), "k")).isEqualTo(new Repeated(first));
        assertThat(store.tries).isEqualTo(1);
    }

    @Test
    void aKeyServesOneTextOnly() {
        announcements.submit(submission(TEXT), "k");
        ProblemException refused = refused(() -> announcements.submit(submission("Another text."), "k"));
        assertThat(refused.problem().status()).isEqualTo(422);
        assertThat(refused.problem().code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(refused.problem().errors())
                .containsExactly(new Violation("Idempotency-Key", "header", "was used for another text before"));
        assertThat(store.kept).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "caf\u00e9"})
    void aKeyIsPlain(String key) {
        assertThat(refused(() -> announcements.submit(submission(TEXT), key))
                        .problem()
                        .errors())
                .extracting(Violation::field)
                .containsExactly("Idempotency-Key");
        assertThat(store.kept).isEmpty();
    }

    @Test
    void everyFaultyFieldIsToldAtOnce() {
        Submission faulty = new Submission(
                " ",
                Instant.parse("1899-12-31T23:59:59Z"),
                null,
                "",
                new Source(null, "ftp://x.example"),
                Submission.Names.FIELDS);
        assertThat(refused(() -> announcements.submit(faulty, null)).problem().errors())
                .extracting(Violation::field)
                .containsExactly("text", "publishedAt", "title", "source.url");
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "https://", "not a url", "//host.example/x", "/path"})
    void aSourceIsAWebAddress(String url) {
        Submission faulty = new Submission(TEXT, PUBLISHED, null, null, new Source(null, url), Submission.Names.FIELDS);
        assertThat(refused(() -> announcements.preview(faulty)).problem().errors())
                .extracting(Violation::field)
                .containsExactly("source.url");
    }

    @Test
    void aSourceIsNotEmpty() {
        Submission faulty =
                new Submission(TEXT, PUBLISHED, null, null, new Source(null, null), Submission.Names.FIELDS);
        assertThat(refused(() -> announcements.preview(faulty)).problem().errors())
                .containsExactly(new Violation("source", "body", "must have a name or a url"));
    }

    @Test
    void theLimitCountsBytes() {
        String most = "\u00e9".repeat(SubmissionCheck.MAX_TEXT_BYTES / 2);
        assertThat(announcements.preview(submission(most)).measures()).isEmpty();
        ProblemException refused = refused(() -> announcements.preview(submission(most + "a")));
        assertThat(refused.problem().status()).isEqualTo(413);
        assertThat(refused.problem().errors())
                .containsExactly(new Violation("text", "body", "must not be longer than 1048576 bytes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EN", "en-GB", " en"})
    void aLanguageMayBeToldAsATag(String tag) {
        assertThat(announcements.preview(in(tag, Submission.Names.FIELDS)).language())
                .isEqualTo("en");
    }

    @Test
    void anUnknownLanguageIsRefusedByItsName() {
        ProblemException refused = refused(() -> announcements.preview(in("xx", Submission.Names.FIELDS)));
        assertThat(refused.problem().status()).isEqualTo(422);
        assertThat(refused.problem().errors())
                .containsExactly(new Violation("language", "body", "is not supported; supported are en, fr"));
        assertThat(refused(() -> announcements.preview(in("xx", Submission.Names.HEADERS)))
                        .problem()
                        .errors())
                .containsExactly(new Violation("Content-Language", "header", "is not supported; supported are en, fr"));
    }

    @Test
    void anUnknownLanguageIsRefusedEvenWhenTheTextIsKnown() {
        announcements.submit(submission(TEXT), null);
        ProblemException refused = refused(() -> announcements.submit(in("xx", Submission.Names.FIELDS), null));
        assertThat(refused.problem().status()).isEqualTo(422);
    }

    @Test
    void aDetectedLanguageThatCannotBeReadIsRefused() {
        ProblemException refused = refused(() -> announcements.submit(submission(FakeExtractor.FOREIGN), null));
        assertThat(refused.problem().status()).isEqualTo(422);
        assertThat(refused.problem().errors())
                .isEqualTo(List.of(new Violation(
                        "language", "body", "was detected as fi, which is not supported; supported are en, fr")));
        assertThat(store.kept).isEmpty();
    }

    private static Submission submission(@Nullable String text) {
        return new Submission(text, PUBLISHED, null, null, null, Submission.Names.FIELDS);
    }

    private static Submission in(String language, Submission.Names names) {
        return new Submission(TEXT, PUBLISHED, language, null, null, names);
    }

    private static ProblemException refused(Runnable call) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, call::run);
        assertThat(refused).isNotNull();
        return refused;
    }
}
