package org.grata.registry.expulsion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.grata.message.Headcount;
import org.grata.message.Measure;
import org.grata.message.MissionRef;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.MissionKind;
import org.grata.vocabulary.PersonCategory;
import org.jspecify.annotations.Nullable;

import static java.time.temporal.ChronoUnit.DAYS;

/**
 * How well a told reversal fits a known order. Stricter than what joins two reports of one order:
 * persons whose order is wrongly taken for withdrawn lose their reminders, while a reversal that is
 * left undecided is shown to a person.
 *
 * <p>Another office, other persons, other posts, a number that does not fit, and an order given after
 * the reversal never fit. What is narrower than the order (an office within a staff, named persons,
 * one of several posts) is the order itself only when the number of persons agrees.
 *
 * @param daysApart between the day of the order that the reversal tells and the known one; 0 when it
 *     tells none
 */
record WithdrawalFit(
        Expulsion expulsion,
        Agreement persons,
        Agreement missions,
        Agreement category,
        Agreement headcount,
        Agreement deadline,
        long daysApart) {
    private static final long ORDER_DAYS = 3;

    static Optional<WithdrawalFit> of(Report report, Expulsion expulsion) {
        Measure measure = report.measure();
        MergedMeasure order = expulsion.measure();
        LocalDate told = orderDay(report);
        WithdrawalFit fit = new WithdrawalFit(
                expulsion,
                persons(measure, order),
                missions(measure.missions(), order.missions()),
                category(measure.category(), order.category()),
                Agreement.of(
                        counted(measure.headcount(), measure.persons().size()),
                        counted(order.headcount(), order.persons().size())),
                expulsion.agreement(measure.deadline()),
                told == null ? 0 : Math.abs(DAYS.between(told, expulsion.day())));
        return isInTime(report, expulsion, fit.daysApart) && fit.agrees(measure, order)
                ? Optional.of(fit)
                : Optional.empty();
    }

    /** As good in everything and better in something. */
    boolean isBetterThan(WithdrawalFit other) {
        return persons.compareTo(other.persons) <= 0
                && missions.compareTo(other.missions) <= 0
                && category.compareTo(other.category) <= 0
                && headcount.compareTo(other.headcount) <= 0
                && deadline.compareTo(other.deadline) <= 0
                && daysApart <= other.daysApart
                && !isAsGoodAs(other);
    }

    private boolean isAsGoodAs(WithdrawalFit other) {
        return persons == other.persons
                && missions == other.missions
                && category == other.category
                && headcount == other.headcount
                && deadline == other.deadline
                && daysApart == other.daysApart;
    }

    List<Reason> because() {
        return new Fit(expulsion, Reason.TOLD_AS_REVERSED, daysApart, headcount, deadline).because();
    }

    /**
     * The day of the order, when the report tells it. A day next to its publication may as well be
     * the day of the reversal.
     */
    private static @Nullable LocalDate orderDay(Report report) {
        LocalDate told = report.measure().announcedOn();
        return told != null && told.isBefore(report.publicationDay().minusDays(1)) ? told : null;
    }

    private static boolean isInTime(Report report, Expulsion expulsion, long daysApart) {
        return !report.publishedAt().isBefore(orderedAt(expulsion))
                && daysApart <= ORDER_DAYS
                && DAYS.between(expulsion.day(), report.publicationDay()) <= Likeness.PAST_DAYS;
    }

    /** The earliest publication; the beginning of the told day when all that is known was published later. */
    private static Instant orderedAt(Expulsion expulsion) {
        Instant published = expulsion.account().publishedAt();
        Instant nextDay = expulsion.day().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return published.isBefore(nextDay)
                ? published
                : expulsion.day().atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private boolean agrees(Measure measure, MergedMeasure order) {
        boolean counted = headcount == Agreement.SAME || headcount == Agreement.FITS;
        return persons != Agreement.OTHER
                && missions != Agreement.OTHER
                && category != Agreement.OTHER
                && (counted || (headcount == Agreement.UNTOLD && !isNarrower(measure, order)));
    }

    private boolean isNarrower(Measure measure, MergedMeasure order) {
        boolean fewerPersons = !measure.persons().isEmpty() && persons != Agreement.SAME;
        boolean narrowerOffice = Merge.isParticular(measure.category()) && category != Agreement.SAME;
        boolean fewerPosts = order.missions().isEmpty()
                ? measure.missions().stream().anyMatch(mission -> mission.kind() != MissionKind.EMBASSY)
                : !measure.missions().isEmpty() && !covers(measure.missions(), order.missions());
        return fewerPersons || narrowerOffice || fewerPosts;
    }

    /** Persons who are named are counted, where no number is told. */
    private static Headcount counted(Headcount told, int named) {
        return told.count() == null && told.sharedTotal() == null && named > 0
                ? Headcount.of(named, CountQualifier.EXACT)
                : told;
    }

    private static Agreement persons(Measure measure, MergedMeasure order) {
        Set<Object> told = names(measure.persons().stream().map(Account::identity));
        Set<Object> known = names(order.persons().stream().map(Account::identity));
        if (told.isEmpty() || known.isEmpty()) {
            return Agreement.UNTOLD;
        }
        if (told.equals(known)) {
            return Agreement.SAME;
        }
        return told.stream().anyMatch(known::contains) ? Agreement.FITS : Agreement.OTHER;
    }

    private static Set<Object> names(Stream<Object> identities) {
        return new HashSet<>(identities.toList());
    }

    private static Agreement missions(List<MissionRef> told, List<MissionRef> known) {
        if (told.isEmpty() || known.isEmpty()) {
            return Agreement.UNTOLD;
        }
        if (covers(told, known) && covers(known, told)) {
            return Agreement.SAME;
        }
        return told.stream().anyMatch(mission -> covers(known, List.of(mission))) ? Agreement.FITS : Agreement.OTHER;
    }

    private static boolean covers(List<MissionRef> some, List<MissionRef> all) {
        return all.stream().allMatch(mission -> some.stream().anyMatch(other -> isCompatible(mission, other)));
    }

    private static boolean isCompatible(MissionRef one, MissionRef two) {
        String city = one.city();
        return one.kind() == two.kind() && (city == null || two.city() == null || city.equalsIgnoreCase(two.city()));
    }

    private static Agreement category(PersonCategory told, PersonCategory known) {
        if (told == PersonCategory.UNSPECIFIED || known == PersonCategory.UNSPECIFIED) {
            return Agreement.UNTOLD;
        }
        if (told == known) {
            return Agreement.SAME;
        }
        return told == PersonCategory.EMBASSY_STAFF || known == PersonCategory.EMBASSY_STAFF
                ? Agreement.FITS
                : Agreement.OTHER;
    }
}
