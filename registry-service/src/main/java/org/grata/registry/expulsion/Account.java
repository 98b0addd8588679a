package org.grata.registry.expulsion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.grata.message.Deadline;
import org.grata.message.Headcount;
import org.grata.message.MissionRef;
import org.grata.message.PersonRef;
import org.grata.message.Remaining;
import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.Ground;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.PersonCategory;
import org.jspecify.annotations.Nullable;

/**
 * Everything that reports told of one expulsion: all values with the reports they came from, also
 * those that another value outranks. Adding reports in any order gives the same account.
 *
 * <p>Once a report announces the measure, mentions in the background of other texts no longer
 * count: they are loose retellings, and must not move a deadline that people act on.
 *
 * @param announced whether a report announced it as its news
 * @param mention what it was before it was announced: reported past, threatened, or a reversal of an
 *     order that the register does not know
 * @param reversedAt publication of the earliest report that tells the reversal, or when a person
 *     decided it; null when it was not reversed
 * @param corroboration how far the reports may be relied on, those that do not count for the values too
 * @param publishedAt of the earliest report that counts
 * @param retaliation present when at least one report tells that it answers an official act
 */
public record Account(
        boolean announced,
        MeasureStatus mention,
        @Nullable Instant reversedAt,
        Corroboration corroboration,
        Instant publishedAt,
        List<Telling<LocalDate>> announcedOn,
        List<Telling<String>> announcedIn,
        List<Telling<Headcount>> headcount,
        List<Telling<Headcount.SharedTotal>> sharedTotal,
        List<Telling<PersonCategory>> category,
        List<Telling<MissionRef>> missions,
        List<Telling<PersonRef>> persons,
        List<Telling<Deadline>> deadline,
        List<Telling<Ground>> grounds,
        List<Telling<Boolean>> retaliation,
        List<Telling<String>> inConcertWith,
        List<Telling<Remaining>> remaining) {

    public Account {
        // Rows of before they were told have none.
        corroboration = Objects.requireNonNullElse(corroboration, Corroboration.UNJUDGED);
        announcedIn = Objects.requireNonNullElse(announcedIn, List.of());
    }

    /** What a single report tells. */
    public static Account of(Report report) {
        return AccountBuilder.of(report);
    }

    /** What several reports tell together. */
    static Account of(List<Report> reports) {
        Account account = of(reports.getFirst());
        for (Report report : reports.subList(1, reports.size())) {
            account = account.plus(report);
        }
        return account;
    }

    /** This account with one more report. */
    public Account plus(Report report) {
        Account told =
                switch (report.measure().status()) {
                    case ANNOUNCED ->
                        announced
                                ? AccountBuilder.add(this, report)
                                : of(report).reversed(reversedAt);
                    case REVERSED ->
                        (announced ? this : AccountBuilder.add(this, report))
                                .reversed(earlier(reversedAt, report.publishedAt()));
                    case REPORTED_PAST, THREATENED -> announced ? this : AccountBuilder.add(this, report);
                };
        return told.with(told.reversedAt, corroboration.plus(report));
    }

    public MeasureStatus status() {
        if (reversedAt != null) {
            return MeasureStatus.REVERSED;
        }
        return announced ? MeasureStatus.ANNOUNCED : mention;
    }

    /** How far it may be relied on. */
    Confirmation confirmation() {
        return corroboration.confirmation(status() == MeasureStatus.THREATENED);
    }

    Account reversed(@Nullable Instant at) {
        return with(at, corroboration);
    }

    private Account with(@Nullable Instant reversal, Corroboration reports) {
        return new Account(
                announced,
                mention,
                reversal,
                reports,
                publishedAt,
                announcedOn,
                announcedIn,
                headcount,
                sharedTotal,
                category,
                missions,
                persons,
                deadline,
                grounds,
                retaliation,
                inConcertWith,
                remaining);
    }

    static Instant earlier(@Nullable Instant one, Instant two) {
        return one == null || two.isBefore(one) ? two : one;
    }

    /** 72 hours are 72 hours, whenever and in whichever words they are told. */
    static Object identity(Deadline deadline) {
        return List.of(deadline.type(), Objects.requireNonNullElse(deadline.iso(), ""));
    }

    static Object identity(MissionRef mission) {
        String city = mission.city();
        return List.of(mission.kind(), city == null ? "" : city.toLowerCase(Locale.ROOT));
    }

    static Object identity(PersonRef person) {
        return person.name().toLowerCase(Locale.ROOT);
    }
}
