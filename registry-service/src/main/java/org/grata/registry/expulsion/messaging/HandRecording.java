package org.grata.registry.expulsion.messaging;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.grata.base.IdGenerator;
import org.grata.message.AnnouncementExtracted;
import org.grata.message.Measure;
import org.grata.registry.expulsion.Report;
import org.grata.registry.expulsion.store.Assignments;
import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Records what a person knows without a text: a report that is confirmed, outranks all others, and is resolved like any
 * other, so that a measure is not recorded twice.
 */
@ApplicationScoped
public class HandRecording {
    /** No language: BCP 47, section 2.2.1 (undetermined). */
    private static final String NO_TEXT = "und";

    private static final int ONLY = 0;
    private static final int ONLY_READING = 1;

    private final AnnouncementRecorder recorder;
    private final Assignments assignments;
    private final IdGenerator ids;

    public HandRecording(AnnouncementRecorder recorder, Assignments assignments, IdGenerator ids) {
        this.recorder = recorder;
        this.assignments = assignments;
        this.ids = ids;
    }

    /**
     * What became of it.
     *
     * @param joined whether the register knew the measure already
     */
    public record Recorded(UUID expulsionId, boolean joined) {}

    /**
     * Records a measure.
     *
     * @param publishedAt when it was announced or notified
     */
    @Transactional
    public Recorded record(
            Measure measure,
            Instant publishedAt,
            @Nullable String title,
            AnnouncementExtracted.@Nullable Source source) {
        AnnouncementExtracted record = new AnnouncementExtracted(
                ids.next(),
                publishedAt.truncatedTo(ChronoUnit.MICROS),
                NO_TEXT,
                title,
                source,
                List.of(measure.judged(Confirmation.CONFIRMED)),
                ONLY_READING,
                Reader.PERSON);
        UUID id = recorder.record(Report.of(ids.next(), record, ONLY).recordedByHand())
                .id();
        return new Recorded(id, assignments.of(id).size() > 1);
    }
}
