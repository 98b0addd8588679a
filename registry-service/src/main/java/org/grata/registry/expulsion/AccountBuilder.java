package org.grata.registry.expulsion;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.grata.message.Headcount;
import org.grata.message.Measure;
import org.grata.vocabulary.DeadlineType;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.PersonCategory;
import org.jspecify.annotations.Nullable;

/** Takes the values of a report into an account. */
final class AccountBuilder {
    private AccountBuilder() {}

    static Account of(Report report) {
        MeasureStatus status = report.measure().status();
        Account empty = new Account(
                status == MeasureStatus.ANNOUNCED,
                status,
                status == MeasureStatus.REVERSED ? report.publishedAt() : null,
                Corroboration.NONE.plus(report),
                report.publishedAt(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return add(empty, report);
    }

    static Account add(Account known, Report report) {
        Measure measure = report.measure();
        Headcount headcount = measure.headcount();
        return new Account(
                known.announced(),
                known.mention(),
                known.reversedAt(),
                known.corroboration(),
                Account.earlier(known.publishedAt(), report.publishedAt()),
                add(known.announcedOn(), measure.announcedOn(), report),
                add(known.announcedIn(), measure.announcedIn(), report),
                add(known.headcount(), number(headcount), report),
                add(known.sharedTotal(), headcount.sharedTotal(), report),
                add(known.category(), toldCategory(measure.category()), report),
                addAll(known.missions(), measure.missions(), report, Account::identity),
                addAll(known.persons(), measure.persons(), report, Account::identity),
                addAll(
                        known.deadline(),
                        measure.deadline().type() == DeadlineType.NONE ? List.of() : List.of(measure.deadline()),
                        report,
                        Account::identity),
                addAll(known.grounds(), measure.grounds(), report, Function.identity()),
                add(known.retaliation(), measure.retaliation() ? Boolean.TRUE : null, report),
                addAll(known.inConcertWith(), measure.inConcertWith(), report, Function.identity()),
                add(known.remaining(), measure.remaining(), report));
    }

    private static <T> List<Telling<T>> add(List<Telling<T>> known, @Nullable T value, Report report) {
        return value == null ? known : Tellings.add(known, Telling.of(value, report), Function.identity());
    }

    private static <T> List<Telling<T>> addAll(
            List<Telling<T>> known, Collection<T> values, Report report, Function<T, ?> identity) {
        List<Telling<T>> all = known;
        for (T value : values) {
            all = Tellings.add(all, Telling.of(value, report), identity);
        }
        return all;
    }

    private static @Nullable Headcount number(Headcount headcount) {
        Integer count = headcount.count();
        return count == null ? null : Headcount.of(count, headcount.qualifier());
    }

    private static @Nullable PersonCategory toldCategory(PersonCategory category) {
        return category == PersonCategory.UNSPECIFIED ? null : category;
    }
}
