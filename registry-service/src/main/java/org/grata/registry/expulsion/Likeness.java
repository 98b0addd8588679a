package org.grata.registry.expulsion;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.grata.message.Measure;
import org.grata.message.MissionRef;
import org.grata.message.PersonRef;
import org.jspecify.annotations.Nullable;

import static java.time.temporal.ChronoUnit.DAYS;

/**
 * Whether a report and a known expulsion of the same pair of States tell the same measure. The
 * windows come from waves of the past: retellings follow within a day or two, while States answer
 * each other's answers after about a week (India and Pakistan 2025: eight days).
 */
final class Likeness {
    private static final long SAME_DAY = 1;
    private static final long CLOSE_DAYS = 3;
    private static final long LATE_RETELLING_DAYS = 7;
    private static final long PAST_DAYS = 60;
    private static final long THREAT_DAYS = 14;
    /** Two measures of one week rarely concern the same number of persons, unless it is tiny. */
    private static final int DISTINCTIVE_COUNT = 3;

    private final Report report;
    private final Expulsion expulsion;
    private final Measure measure;
    private final Agreement headcount;
    private final Agreement deadline;

    Likeness(Report report, Expulsion expulsion) {
        this.report = report;
        this.expulsion = expulsion;
        this.measure = report.measure();
        this.headcount = expulsion.agreement(measure.headcount());
        this.deadline = expulsion.agreement(measure.deadline());
    }

    /** Both are the news of their texts. */
    Optional<Fit> sameNews() {
        var day = Objects.requireNonNullElse(measure.announcedOn(), report.publicationDay());
        if (orderedAgainAfterReversal(day)) {
            return Optional.empty();
        }
        long apart = apart(day, expulsion.day());
        boolean same = (apart <= SAME_DAY && agreesOnSameDay())
                || (apart <= CLOSE_DAYS && agreesOnCloseDays())
                || (apart <= LATE_RETELLING_DAYS && agreesOnLateDays());
        return fit(same, apart <= SAME_DAY ? Reason.SAME_DAY : Reason.CLOSE_DAYS, apart);
    }

    /** The report mentions it in the background of other news. */
    Optional<Fit> mentioned() {
        return past(measure.announcedOn(), report.publicationDay(), expulsion.day());
    }

    /** The register knows it from the background of other news, and the report announces it. */
    Optional<Fit> mentionedBefore() {
        var day = Objects.requireNonNullElse(measure.announcedOn(), report.publicationDay());
        return past(toldDay(), expulsion.day(), day);
    }

    /** Both mention it in the background. */
    Optional<Fit> mentionedTwice() {
        var one = measure.announcedOn();
        var two = toldDay();
        if (one != null && two != null) {
            return past(one, one, two);
        }
        long apart = apart(report.publicationDay(), expulsion.day());
        return fit(apart <= PAST_DAYS && agrees() && !contradicts(), Reason.TOLD_AS_PAST, apart);
    }

    Optional<Fit> sameThreat() {
        long apart = apart(report.publicationDay(), expulsion.day());
        return fit(apart <= THREAT_DAYS && headcount != Agreement.OTHER && !contradicts(), Reason.CLOSE_DAYS, apart);
    }

    /** The report tells that the order was withdrawn. Its day is the day of the order, if it is told at all. */
    Optional<Fit> withdrawn() {
        var day = Objects.requireNonNullElse(measure.announcedOn(), report.publicationDay());
        long apart = apart(day, expulsion.day());
        boolean ordered = apart <= CLOSE_DAYS || isWithinPast(expulsion.day(), report.publicationDay());
        return fit(ordered && headcount != Agreement.OTHER, Reason.TOLD_AS_REVERSED, apart);
    }

    private Optional<Fit> past(@Nullable LocalDate told, LocalDate mentionedOn, LocalDate day) {
        boolean same = told != null
                ? apart(told, day) <= CLOSE_DAYS && headcount != Agreement.OTHER && !contradicts()
                : isWithinPast(day, mentionedOn) && agrees() && !contradicts();
        return fit(same, Reason.TOLD_AS_PAST, apart(told != null ? told : mentionedOn, day));
    }

    private boolean isWithinPast(LocalDate day, LocalDate mentionedOn) {
        return !day.isAfter(mentionedOn) && apart(day, mentionedOn) <= PAST_DAYS;
    }

    private boolean agreesOnSameDay() {
        return switch (headcount) {
            case SAME, FITS, UNTOLD -> !contradicts();
            // Another number with another deadline is another measure: 44 in five days, 1 in two.
            case NEAR -> deadline != Agreement.OTHER && !contradicts();
            case OTHER -> false;
        };
    }

    private boolean agreesOnCloseDays() {
        return switch (headcount) {
            case SAME, FITS, UNTOLD -> deadline != Agreement.OTHER && !contradicts();
            case NEAR -> deadline == Agreement.SAME && !contradicts();
            case OTHER -> false;
        };
    }

    private boolean agreesOnLateDays() {
        return isDistinctive() && deadline != Agreement.OTHER;
    }

    private boolean agrees() {
        return switch (headcount) {
            case SAME, FITS, UNTOLD -> true;
            case NEAR, OTHER -> false;
        };
    }

    private boolean isDistinctive() {
        var count = measure.headcount().count();
        return headcount == Agreement.SAME && count != null && count >= DISTINCTIVE_COUNT;
    }

    private boolean orderedAgainAfterReversal(LocalDate day) {
        var reversedAt = expulsion.account().reversedAt();
        return reversedAt != null
                && day.isAfter(reversedAt.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /** Other persons, other posts or another office: another measure, unless a telling number agrees. */
    private boolean contradicts() {
        if (isDistinctive()) {
            return false;
        }
        var account = expulsion.account();
        return disjoint(names(measure.persons()), names(values(account.persons())))
                || disjoint(cities(measure.missions()), cities(values(account.missions())))
                || disjoint(
                        Merge.isParticular(measure.category()) ? Set.of(measure.category()) : Set.of(),
                        new HashSet<>(values(account.category()).stream()
                                .filter(Merge::isParticular)
                                .toList()));
    }

    private static boolean disjoint(Set<?> told, Set<?> known) {
        return !told.isEmpty() && !known.isEmpty() && told.stream().noneMatch(known::contains);
    }

    private static <T> List<T> values(List<Telling<T>> tellings) {
        return tellings.stream().map(Telling::value).toList();
    }

    private static Set<Object> names(List<PersonRef> persons) {
        return new HashSet<>(persons.stream().map(Account::identity).toList());
    }

    private static Set<String> cities(List<MissionRef> missions) {
        var cities = new HashSet<String>();
        for (var mission : missions) {
            var city = mission.city();
            if (city != null) {
                cities.add(city.toLowerCase(Locale.ROOT));
            }
        }
        return cities;
    }

    private @Nullable LocalDate toldDay() {
        return Merge.announcedOn(expulsion.account()).map(Telling::value).orElse(null);
    }

    private Optional<Fit> fit(boolean same, Reason time, long apart) {
        return same ? Optional.of(new Fit(expulsion, time, apart, headcount, deadline)) : Optional.empty();
    }

    private static long apart(LocalDate one, LocalDate two) {
        return Math.abs(DAYS.between(one, two));
    }
}
