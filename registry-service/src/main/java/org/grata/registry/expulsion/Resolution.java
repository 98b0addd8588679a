package org.grata.registry.expulsion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import org.grata.vocabulary.MeasureStatus;

/** Decides which expulsion a report tells of. */
public final class Resolution {
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
            case REVERSED ->
                withdrawn(report)
                        .map(fit -> reverses(fit, report, now))
                        .orElseGet(() -> new Outcome.Background(Expulsion.record(id, report, now)));
        };
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

    private Optional<Fit> withdrawn(Report report) {
        return best(report, is(MeasureStatus.ANNOUNCED), Likeness::withdrawn)
                .or(() -> best(report, is(MeasureStatus.REVERSED), Likeness::withdrawn))
                .or(() -> best(report, is(MeasureStatus.REPORTED_PAST), Likeness::withdrawn));
    }

    private Optional<Fit> best(Report report, Predicate<Expulsion> which, Function<Likeness, Optional<Fit>> likeness) {
        return fits(report, which, likeness).stream().min(Fit::compareTo);
    }

    /** A loose mention that fits two measures tells neither. */
    private Optional<Fit> only(Report report, Predicate<Expulsion> which, Function<Likeness, Optional<Fit>> likeness) {
        var fits = fits(report, which, likeness);
        return fits.size() == 1 ? Optional.of(fits.getFirst()) : Optional.empty();
    }

    private List<Fit> fits(Report report, Predicate<Expulsion> which, Function<Likeness, Optional<Fit>> likeness) {
        var fits = new ArrayList<Fit>();
        for (var candidate : candidates) {
            if (which.test(candidate) && candidate.kind() == report.measure().kind()) {
                likeness.apply(new Likeness(report, candidate)).ifPresent(fits::add);
            }
        }
        return fits;
    }

    private static Predicate<Expulsion> is(MeasureStatus... statuses) {
        var wanted = Set.of(statuses);
        return expulsion -> wanted.contains(expulsion.status());
    }

    private static Outcome joins(Fit fit, Report report, Instant now) {
        return new Outcome.JoinsExpulsion(fit.expulsion(), fit.expulsion().with(report, now), fit.because());
    }

    private static Outcome reverses(Fit fit, Report report, Instant now) {
        return new Outcome.Reverses(fit.expulsion(), fit.expulsion().with(report, now), fit.because());
    }
}
