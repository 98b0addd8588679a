package org.grata.registry.expulsion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.grata.message.Deadline;
import org.grata.message.Headcount;
import org.grata.message.Measure;
import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.MeasureKind;
import org.grata.vocabulary.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * One measure of one receiving State against one sending State, as the register knows it.
 *
 * @param revision 1 when recorded; counts up whenever a reader sees another value
 * @param recordedAt when the register first knew of it
 * @param revisedAt when the newest revision was recorded
 * @param mergedInto the expulsion that has its reports, when it is {@link Presence#MERGED}
 * @param reversedByHand when a person reversed it without a report that tells it; null when nobody did
 */
public record Expulsion(
        UUID id,
        int revision,
        MeasureKind kind,
        String receivingState,
        String sendingState,
        Account account,
        Instant recordedAt,
        Instant revisedAt,
        Presence presence,
        @Nullable UUID mergedInto,
        @Nullable Instant reversedByHand) {

    /** Whether people have to leave because of it. Only such are told to others; when it ends they are told so. */
    public boolean isLive() {
        return presence == Presence.PRESENT && status() == MeasureStatus.ANNOUNCED;
    }

    /** What the first report of a measure makes. */
    public static Expulsion record(UUID id, Report report, Instant now) {
        Measure measure = report.measure();
        return new Expulsion(
                id,
                1,
                measure.kind(),
                measure.receivingState(),
                measure.sendingState(),
                Account.of(report),
                now,
                now,
                Presence.PRESENT,
                null,
                null);
    }

    /**
     * What is to be recorded, from reports of one measure, by {@link #recounted}: not in the register yet.
     *
     * @param reports at least one
     */
    public static Expulsion unrecorded(UUID id, List<Report> reports, Instant now) {
        Measure measure = reports.getFirst().measure();
        return new Expulsion(
                id,
                0,
                measure.kind(),
                measure.receivingState(),
                measure.sendingState(),
                Account.of(reports),
                now,
                now,
                Presence.WITHDRAWN,
                null,
                null);
    }

    /** This expulsion with one more report; the same revision when a reader sees no difference. */
    Expulsion with(Report report, Instant now) {
        return told(account.plus(report), presence, mergedInto, now);
    }

    /** This expulsion as a person reversed it. */
    public Expulsion reversed(Instant at, boolean byReport, Instant now) {
        Expulsion after = told(account.reversed(at), presence, mergedInto, now);
        return byReport ? after : after.reversedByHand(at);
    }

    private Expulsion reversedByHand(Instant at) {
        return new Expulsion(
                id,
                revision,
                kind,
                receivingState,
                sendingState,
                account,
                recordedAt,
                revisedAt,
                presence,
                mergedInto,
                at);
    }

    /**
     * This expulsion as the reports tell it that it has now. Without any it keeps its values and leaves the register.
     *
     * @param into the expulsion that took them all; null when none did
     */
    public Expulsion recounted(List<Report> reports, @Nullable UUID into, Instant now) {
        if (reports.isEmpty()) {
            return told(account, into == null ? Presence.WITHDRAWN : Presence.MERGED, into, now);
        }
        Account counted = Account.of(reports);
        Instant hand = reversedByHand;
        return told(
                hand == null ? counted : counted.reversed(Account.earlier(counted.reversedAt(), hand)),
                Presence.PRESENT,
                null,
                now);
    }

    private Expulsion told(Account after, Presence then, @Nullable UUID into, Instant now) {
        boolean same = then == presence
                && after.publishedAt().equals(account.publishedAt())
                && Merge.measure(after).says(measure());
        return new Expulsion(
                id,
                same ? revision : revision + 1,
                kind,
                receivingState,
                sendingState,
                after,
                recordedAt,
                same ? revisedAt : now,
                then,
                into,
                reversedByHand);
    }

    public MergedMeasure measure() {
        return Merge.measure(account);
    }

    public MeasureStatus status() {
        return account.status();
    }

    public Confirmation confirmation() {
        return account.confirmation();
    }

    /** Day of the announcement, or of the earliest publication (UTC) when no report tells it. */
    public LocalDate day() {
        return Merge.announcedOn(account)
                .map(Telling::value)
                .orElseGet(() -> account.publishedAt().atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /** When it was announced, as exactly as it was told; the day of the earliest publication when it was not. */
    public Period period() {
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
