package org.grata.registry.expulsion.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.grata.message.AnnouncementExtracted;
import org.grata.message.Attribution;
import org.grata.message.Deadline;
import org.grata.message.Evidence;
import org.grata.message.Headcount;
import org.grata.message.Measure;
import org.grata.registry.expulsion.Report;
import org.grata.registry.expulsion.store.StoredReport;
import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * What one announcement told of the expulsion.
 *
 * @param because why it was taken to tell of this expulsion; empty for the first report
 * @param status as this text presents the measure
 * @param confirmation of this report; null when it came before reports were judged
 * @param headcount as told here; another report may rule
 * @param deadline as told here
 * @param quotes the words that the values rest on
 */
public record ReportView(
        UUID id,
        UUID announcementId,
        int measureIndex,
        AnnouncementExtracted.@Nullable Source source,
        @Nullable String title,
        String language,
        Instant publishedAt,
        Instant recordedAt,
        List<String> because,
        MeasureStatus status,
        double confidence,
        @Nullable Confirmation confirmation,
        Headcount headcount,
        @Nullable LocalDate announcedOn,
        Deadline deadline,
        List<Attribution> attribution,
        List<Evidence> quotes) {

    static ReportView of(StoredReport stored) {
        Report report = stored.report();
        Measure measure = report.measure();
        return new ReportView(
                report.id(),
                report.announcementId(),
                report.measureIndex(),
                report.source(),
                report.title(),
                report.language(),
                report.publishedAt(),
                stored.recordedAt(),
                stored.because(),
                measure.status(),
                measure.confidence(),
                measure.confirmation(),
                measure.headcount(),
                measure.announcedOn(),
                measure.deadline(),
                measure.attribution(),
                measure.evidence());
    }
}
