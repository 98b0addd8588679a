package org.grata.messaging.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.grata.message.AnnouncementExtracted;
import org.grata.message.Deadline;
import org.grata.message.Headcount;
import org.grata.message.Measure;
import org.grata.messaging.outbox.OutgoingEvent;
import org.grata.messaging.topology.Exchanges;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.DeadlineType;
import org.grata.vocabulary.Ground;
import org.grata.vocabulary.MeasureKind;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.PersonCategory;

/** Makes events for tests. */
public final class Events {
    public static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");

    private Events() {}

    public static AnnouncementExtracted announcement(UUID id, String title) {
        return new AnnouncementExtracted(id, NOON, "en", title, null, List.of(measure()));
    }

    public static OutgoingEvent event(UUID announcement) {
        return event(announcement, "told");
    }

    public static OutgoingEvent event(UUID announcement, String title) {
        return new OutgoingEvent(
                announcement,
                Exchanges.EVENTS,
                AnnouncementExtracted.TYPE,
                AnnouncementExtracted.TYPE,
                announcement.toString(),
                NOON,
                announcement(announcement, title));
    }

    public static Measure measure() {
        return new Measure(
                MeasureKind.EXPULSION,
                MeasureStatus.ANNOUNCED,
                "BE",
                "RU",
                new Headcount(21, CountQualifier.EXACT, null),
                PersonCategory.EMBASSY_STAFF,
                List.of(),
                List.of(),
                LocalDate.of(2026, 2, 3),
                null,
                new Deadline(
                        DeadlineType.DURATION,
                        "P15D",
                        "within 15 days",
                        OffsetDateTime.parse("2026-02-18T23:59:59+01:00")),
                List.of(Ground.ESPIONAGE),
                false,
                List.of("NL"),
                null,
                List.of(),
                0.5,
                null,
                List.of());
    }
}
