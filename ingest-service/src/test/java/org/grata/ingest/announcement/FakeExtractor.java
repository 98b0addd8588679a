package org.grata.ingest.announcement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import org.grata.extraction.Announcement;
import org.grata.extraction.Extractor;
import org.grata.extraction.UnsupportedLanguageException;
import org.grata.message.AnnouncementExtracted;
import org.grata.message.Deadline;
import org.grata.message.Evidence;
import org.grata.message.Extraction;
import org.grata.message.Headcount;
import org.grata.message.Measure;
import org.grata.messaging.MessageJson;
import org.grata.testing.Fixtures;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.DeadlineType;
import org.grata.vocabulary.MeasureKind;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.PersonCategory;

/**
 * Knows the shared fixture by heart, finds a measure wherever the word {@value #MEASURE} stands, is not sure of it
 * where {@value #DOUBT} stands too, and cannot read {@value #FOREIGN}.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class FakeExtractor implements Extractor {
    static final String MEASURE = "expels";
    static final String DOUBT = "perhaps";
    static final String FOREIGN = "aaltaala";
    private static final double SURE = 0.9;
    private static final double UNSURE = 0.2;
    static final Set<String> LANGUAGES = Set.of("en", "fr");

    @Override
    public Extraction extract(Announcement announcement) {
        if (announcement.text().contains(FOREIGN)) {
            throw new UnsupportedLanguageException("fi", LANGUAGES);
        }
        if (announcement.text().equals(Fixtures.text(Fixtures.COORDINATED))) {
            return new Extraction("en", coordinated().measures(), List.of());
        }
        int at = announcement.text().indexOf(MEASURE);
        String language = announcement.language() == null ? "en" : announcement.language();
        return new Extraction(language, at < 0 ? List.of() : List.of(measure(at, sure(announcement))), List.of());
    }

    @Override
    public Set<String> languages() {
        return LANGUAGES;
    }

    /** The message that stands for {@link Fixtures#COORDINATED}. */
    static AnnouncementExtracted coordinated() {
        return new MessageJson().read(Fixtures.bytes(Fixtures.COORDINATED_EXTRACTED), AnnouncementExtracted.class);
    }

    private static double sure(Announcement announcement) {
        return announcement.text().contains(DOUBT) ? UNSURE : SURE;
    }

    static Measure measure(int at) {
        return measure(at, SURE);
    }

    private static Measure measure(int at, double confidence) {
        return new Measure(
                MeasureKind.EXPULSION,
                MeasureStatus.ANNOUNCED,
                "BE",
                "RU",
                Headcount.of(21, CountQualifier.EXACT),
                PersonCategory.DIPLOMAT,
                List.of(),
                List.of(),
                LocalDate.parse("2022-03-29"),
                null,
                new Deadline(
                        DeadlineType.DURATION,
                        "P15D",
                        "within 15 days",
                        OffsetDateTime.parse("2022-04-13T23:59:59+02:00")),
                List.of(),
                false,
                List.of(),
                null,
                List.of(),
                confidence,
                null,
                List.of(new Evidence("status", at, at + MEASURE.length(), MEASURE)));
    }
}
