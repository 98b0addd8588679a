package org.grata.registry.expulsion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.grata.message.Measure;
import org.grata.message.MissionRef;
import org.grata.message.PersonRef;
import org.grata.vocabulary.MissionKind;
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
    static final long LATE_RETELLING_DAYS = 7;
    static final long PAST_DAYS = 60;
    private static final long THREAT_DAYS = 14;
    /** A day begins in the first of them and ends in the last. */
    private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);

    private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

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
        LocalDate day = Objects.requireNonNullElse(measure.announcedOn(), report.publicationDay());
        LocalDate reversal = reversalDay();
        long apart = apart(day, expulsion.day());
        if (reversal != null && isToldAgain(day, reversal)) {
            return fit(true, Reason.TOLD_AFTER_REVERSAL, apart);
        }
        if (reversal != null && day.isAfter(reversal)) {
            return Optional.empty();
        }
        boolean same = (apart <= SAME_DAY && agreesOnSameDay())
                || (apart <= CLOSE_DAYS && agreesOnCloseDays())
                || (apart <= LATE_RETELLING_DAYS && (agreesOnLateDays() || namesTheSamePerson()));
        return fit(same, apart <= SAME_DAY ? Reason.SAME_DAY : Reason.CLOSE_DAYS, apart);
    }

    /** The report mentions it in the background of other news. */
    Optional<Fit> mentioned() {
        return past(report.told(), report.publicationDay(), Period.of(expulsion.day()));
    }

    /** The register knows it from the background of other news, and the report announces it. */
    Optional<Fit> mentionedBefore() {
        LocalDate day = Objects.requireNonNullElse(measure.announcedOn(), report.publicationDay());
        return past(toldPeriod(), expulsion.day(), Period.of(day));
    }

    /** Both mention it in the background. */
    Optional<Fit> mentionedTwice() {
        Optional<Period> one = report.told();
        Optional<Period> two = toldPeriod();
        if (one.isPresent() && two.isPresent()) {
            return past(one, one.get().first(), two.get());
        }
        long apart = apart(report.publicationDay(), expulsion.day());
        return fit(apart <= PAST_DAYS && agrees() && !contradicts(), Reason.TOLD_AS_PAST, apart);
    }

    Optional<Fit> sameThreat() {
        long apart = apart(report.publicationDay(), expulsion.day());
        return fit(apart <= THREAT_DAYS && headcount != Agreement.OTHER && !contradicts(), Reason.CLOSE_DAYS, apart);
    }

    /**
     * @param told when the one that was mentioned is told to have been
     * @param mentionedOn when it was mentioned
     * @param known when the other one was
     */
    private Optional<Fit> past(Optional<Period> told, LocalDate mentionedOn, Period known) {
        boolean same = told.map(period -> {
                    boolean days = period.isDay() && known.isDay();
                    return period.widened(days ? CLOSE_DAYS : SAME_DAY).overlaps(known)
                            && (days ? headcount != Agreement.OTHER : agrees())
                            && !contradicts();
                })
                .orElseGet(() -> isWithinPast(known.first(), mentionedOn) && agrees() && !contradicts());
        long apart = told.filter(period -> period.overlaps(known)).isPresent()
                ? 0
                : apart(told.map(Period::first).orElse(mentionedOn), known.first());
        return fit(same, Reason.TOLD_AS_PAST, apart);
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

    /** Nobody is expelled twice within days: who is named alone is one of those who were told as a number. */
    private boolean namesTheSamePerson() {
        return Spelling.anySame(
                names(measure.persons()), names(values(expulsion.account().persons())));
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
        Integer count = measure.headcount().count();
        return headcount == Agreement.SAME && count != null && count >= DISTINCTIVE_COUNT;
    }

    /**
     * Whether the report tells a withdrawn order once more, and not an order given anew. Texts retell
     * an order for days after it was withdrawn, and a text without a date of its own is dated by its
     * publication. So a day after the reversal makes a new order only when the text itself tells it (it
     * cannot be the day of publication), when publication is further from the reversal than retellings
     * are, or when the terms are others: the number, the deadline, the persons, posts or office.
     */
    private boolean isToldAgain(LocalDate day, LocalDate reversal) {
        return isDatedByPublication()
                && !day.isBefore(reversal)
                && apart(report.publicationDay(), reversal) <= CLOSE_DAYS
                && agrees()
                && deadline != Agreement.OTHER
                && !contradicts();
    }

    /** Whether the day may be that of publication, which some zone had then. */
    private boolean isDatedByPublication() {
        LocalDate told = measure.announcedOn();
        return told == null
                || (!told.isBefore(report.publishedAt().atOffset(LAST_ZONE).toLocalDate())
                        && !told.isAfter(
                                report.publishedAt().atOffset(FIRST_ZONE).toLocalDate()));
    }

    private @Nullable LocalDate reversalDay() {
        Instant reversedAt = expulsion.account().reversedAt();
        return reversedAt == null ? null : reversedAt.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** Other persons, other posts or another office: another measure, unless a telling number agrees. */
    private boolean contradicts() {
        if (isDistinctive()) {
            return false;
        }
        Account account = expulsion.account();
        return unlike(names(measure.persons()), names(values(account.persons())))
                || unlike(cities(measure.missions()), cities(values(account.missions())))
                || disjoint(
                        Merge.isParticular(measure.category()) ? Set.of(measure.category()) : Set.of(),
                        new HashSet<>(values(account.category()).stream()
                                .filter(Merge::isParticular)
                                .toList()));
    }

    private static boolean unlike(List<String> told, List<String> known) {
        return !told.isEmpty() && !known.isEmpty() && !Spelling.anyAlike(told, known);
    }

    private static boolean disjoint(Set<?> told, Set<?> known) {
        return !told.isEmpty() && !known.isEmpty() && told.stream().noneMatch(known::contains);
    }

    private static <T> List<T> values(List<Telling<T>> tellings) {
        return tellings.stream().map(Telling::value).toList();
    }

    private static List<String> names(List<PersonRef> persons) {
        return persons.stream().map(PersonRef::name).toList();
    }

    /** Of consulates: an embassy's city is the seat of government, which every language has its own name for. */
    private static List<String> cities(List<MissionRef> missions) {
        return missions.stream()
                .filter(mission -> mission.kind() != MissionKind.EMBASSY)
                .flatMap(mission -> Stream.ofNullable(mission.city()))
                .toList();
    }

    private Optional<Period> toldPeriod() {
        return Merge.announcedOn(expulsion.account())
                .map(telling -> Period.of(telling.value()))
                .or(() -> Merge.announcedIn(expulsion.account()).map(telling -> Period.of(telling.value())));
    }

    private Optional<Fit> fit(boolean same, Reason time, long apart) {
        return same ? Optional.of(new Fit(expulsion, time, apart, headcount, deadline)) : Optional.empty();
    }

    private static long apart(LocalDate one, LocalDate two) {
        return Math.abs(DAYS.between(one, two));
    }
}
