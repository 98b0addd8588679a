package org.grata.registry.expulsion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;

import org.grata.message.Deadline;
import org.grata.message.Headcount;
import org.grata.message.Measure;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.MeasureKind;
import org.grata.vocabulary.MeasureStatus;

/**
 * One measure of one receiving State against one sending State, as the register knows it.
 *
 * @param revision 1 when recorded; counts up whenever a reader sees another value
 * @param recordedAt when the register first knew of it
 * @param revisedAt when the newest revision was recorded
 */
public record Expulsion(
        UUID id,
        int revision,
        MeasureKind kind,
        String receivingState,
        String sendingState,
        Account account,
        Instant recordedAt,
        Instant revisedAt) {

    /** What the first report of a measure makes. */
    public static Expulsion record(UUID id, Report report, Instant now) {
        Measure measure = report.measure();
        return new Expulsion(
                id, 1, measure.kind(), measure.receivingState(), measure.sendingState(), Account.of(report), now, now);
    }

    /** This expulsion with one more report; the same revision when a reader sees no difference. */
    Expulsion with(Report report, Instant now) {
        Account after = account.plus(report);
        return Merge.measure(after).says(measure())
                ? new Expulsion(id, revision, kind, receivingState, sendingState, after, recordedAt, revisedAt)
                : new Expulsion(id, revision + 1, kind, receivingState, sendingState, after, recordedAt, now);
    }

    /** This expulsion as a person reversed it. */
    public Expulsion reversed(Instant at, Instant now) {
        return new Expulsion(
                id, revision + 1, kind, receivingState, sendingState, account.reversed(at), recordedAt, now);
    }

    public MergedMeasure measure() {
        return Merge.measure(account);
    }

    public MeasureStatus status() {
        return account.status();
    }

    /** Day of the announcement, or of the earliest publication (UTC) when no report tells it. */
    public LocalDate day() {
        return Merge.announcedOn(account)
                .map(Telling::value)
                .orElseGet(() -> account.publishedAt().atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /** When it was announced, as exactly as it was told; the day of the earliest publication when it was not. */
    Period period() {
        return Merge.announcedIn(account)
                .map(telling -> Period.of(telling.value()))
                .orElseGet(() -> Period.of(day()));
    }

    Agreement agreement(Headcount told) {
        Stream<Headcount> counts = account.headcount().stream().map(Telling::value);
        Stream<Headcount> totals = account.sharedTotal().stream()
                .map(total -> new Headcount(null, CountQualifier.UNSPECIFIED, total.value()));
        return Agreement.best(Stream.concat(counts, totals)
                .map(known -> Agreement.of(told, known))
                .toList());
    }

    Agreement agreement(Deadline told) {
        return Agreement.best(account.deadline().stream()
                .map(known -> Agreement.of(told, known.value()))
                .toList());
    }
}
