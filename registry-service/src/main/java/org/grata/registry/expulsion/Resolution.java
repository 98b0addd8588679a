package org.grata.registry.expulsion;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.grata.vocabulary.MeasureStatus;

/** Decides which expulsion a report tells of. */
public final class Resolution {
    /** Between the days of a report and of the furthest expulsion it can mean, with the days texts and zones are off. */
    public static final long REACH_DAYS = Likeness.PAST_DAYS + 5;

    private final List<Expulsion> candidates;

    /**
     * @param known expulsions of the report's pair of States, at least those around its time
     * @param told expulsions that another measure of the same announcement tells: one text does not
     *     tell one measure twice, so what it tells apart stays apart
     */
    public Resolution(List<Expulsion> known, Set<UUID> told) {
        this.candidates = known.stream()
                .filter(expulsion -> !told.contains(expulsion.id()))
                .toList();
    }

    /**
     * @param report of anything but a reversal
     * @param id of the expulsion when the report makes a new one
     * @param now when the register takes note
     */
    public Outcome resolve(Report report, UUID id, Instant now) {
        return switch (report.measure().status()) {
            case ANNOUNCED ->
                announced(report)
                        .map(fit -> joins(fit, report, now))
                        .orElseGet(() -> new Outcome.NewExpulsion(Expulsion.record(id, report, now)));
            case REPORTED_PAST ->
                mentioned(report)
                        .map(fit -> joins(fit, report, now))
                        .orElseGet(() -> new Outcome.Background(Expulsion.record(id, report, now)));
            case THREATENED ->
                best(report, is(MeasureStatus.THREATENED), Likeness::sameThreat)
                        .map(fit -> joins(fit, report, now))
                        .orElseGet(() -> new Outcome.Background(Expulsion.record(id, report, now)));
            case REVERSED -> throw new IllegalArgumentException("a reversal is decided by withdrawal()");
        };
    }

    /**
     * Which order a told reversal means. It means the one order that fits best, or one that is told as
     * reversed already; where several fit equally it means none of them.
     *
     * @param now when the register takes note
     */
    public Withdrawal withdrawal(Report report, Instant now) {
        List<WithdrawalFit> fits = withdrawalFits(report);
        List<WithdrawalFit> best = fits.stream()
                .filter(fit -> fits.stream().noneMatch(other -> other.isBetterThan(fit)))
                .toList();
        Optional<WithdrawalFit> meant = best.size() == 1
                ? Optional.of(best.getFirst())
                : best.stream().filter(Resolution::isReversed).findFirst();
        return meant.<Withdrawal>map(fit -> new Withdrawal.Decided(reverses(fit, report, now)))
                .orElseGet(() -> new Withdrawal.Undecided(
                        best.stream().map(fit -> fit.expulsion().id()).toList()));
    }

    /**
     * Orders in force, with those whose reversal is told around the same time; else those reversed
     * long ago; else those known from mentions only.
     */
    private List<WithdrawalFit> withdrawalFits(Report report) {
        List<WithdrawalFit> all = candidates.stream()
                .filter(expulsion -> expulsion.kind() == report.measure().kind())
                .sorted(Comparator.comparing(
                                (Expulsion expulsion) -> expulsion.account().publishedAt())
                        .thenComparing(Expulsion::id))
                .flatMap(expulsion -> WithdrawalFit.of(report, expulsion).stream())
                .toList();
        return Stream.<Predicate<Expulsion>>of(
                        is(MeasureStatus.ANNOUNCED).or(expulsion -> isReversedAround(expulsion, report.publishedAt())),
                        is(MeasureStatus.REVERSED),
                        is(MeasureStatus.REPORTED_PAST))
                .map(which ->
                        all.stream().filter(fit -> which.test(fit.expulsion())).toList())
                .filter(fits -> !fits.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isReversedAround(Expulsion expulsion, Instant at) {
        Instant reversedAt = expulsion.account().reversedAt();
        return reversedAt != null
                && Duration.between(reversedAt, at).abs().compareTo(Duration.ofDays(Likeness.LATE_RETELLING_DAYS)) <= 0;
    }

    private static boolean isReversed(WithdrawalFit fit) {
        return fit.expulsion().status() == MeasureStatus.REVERSED;
    }

    private Optional<Fit> announced(Report report) {
        return best(report, is(MeasureStatus.ANNOUNCED, MeasureStatus.REVERSED), Likeness::sameNews)
                .or(() -> only(report, is(MeasureStatus.REPORTED_PAST), Likeness::mentionedBefore));
    }

    private Optional<Fit> mentioned(Report report) {
        Predicate<Expulsion> announced = is(MeasureStatus.ANNOUNCED, MeasureStatus.REVERSED);
        Optional<Fit> known = report.measure().announcedOn() == null
                ? only(report, announced, Likeness::mentioned)
                : best(report, announced, Likeness::mentioned);
        return known.or(() -> best(report, is(MeasureStatus.REPORTED_PAST), Likeness::mentionedTwice));
    }

    private Optional<Fit> best(Report report, Predicate<Expulsion> which, Function<Likeness, Optional<Fit>> likeness) {
        return fits(report, which, likeness).stream().min(Fit::compareTo);
    }

    /** A loose mention that fits two measures tells neither, unless it has the number of one of them. */
    private Optional<Fit> only(Report report, Predicate<Expulsion> which, Function<Likeness, Optional<Fit>> likeness) {
        List<Fit> fits = fits(report, which, likeness);
        List<Fit> counted =
                fits.stream().filter(fit -> fit.headcount() == Agreement.SAME).toList();
        return Stream.of(fits, counted)
                .filter(some -> some.size() == 1)
                .findFirst()
                .map(List::getFirst);
    }

    private List<Fit> fits(Report report, Predicate<Expulsion> which, Function<Likeness, Optional<Fit>> likeness) {
        List<Fit> fits = new ArrayList<>();
        for (Expulsion candidate : candidates) {
            if (which.test(candidate) && candidate.kind() == report.measure().kind()) {
                likeness.apply(new Likeness(report, candidate)).ifPresent(fits::add);
            }
        }
        return fits;
    }

    private static Predicate<Expulsion> is(MeasureStatus... statuses) {
        Set<MeasureStatus> wanted = Set.of(statuses);
        return expulsion -> wanted.contains(expulsion.status());
    }

    private static Outcome joins(Fit fit, Report report, Instant now) {
        return new Outcome.JoinsExpulsion(fit.expulsion(), fit.expulsion().with(report, now), fit.because());
    }

    private static Outcome.Reverses reverses(WithdrawalFit fit, Report report, Instant now) {
        return new Outcome.Reverses(fit.expulsion(), fit.expulsion().with(report, now), fit.because());
    }
}
