package org.grata.extraction.measure;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.grata.extraction.mention.Span;
import org.grata.extraction.mention.Time;
import org.grata.extraction.mention.Time.Kind;
import org.grata.message.Deadline;
import org.grata.vocabulary.DeadlineType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules of deadlines in docs/architecture.md. */
class DeadlineResolverTest {
    private static final Span SPAN = new Span(0, 1);
    private final DeadlineResolver resolver =
            new DeadlineResolver(Instant.parse("2022-03-29T16:00:00Z"), ZoneId.of("Europe/Brussels"), "BE");

    @ParameterizedTest
    @CsvSource({"PT72H, 2022-04-01T18:00+02:00", "P15D, 2022-04-13T23:59:59+02:00", "P1M, 2022-04-29T23:59:59+02:00"})
    void hoursRunFromPublicationDaysEndAtMidnight(String iso, String leaveBy) {
        Time time = new Time(SPAN, Kind.DURATION, iso, null, null, null, null, null, null, null, true, null);
        assertThat(resolver.resolve(time, "x", null).leaveBy()).hasToString(leaveBy);
    }

    @Test
    void aWeekdayIsTheNextOne() {
        Time time = new Time(SPAN, Kind.DATE, null, null, null, null, DayOfWeek.TUESDAY, null, null, null, true, null);
        assertThat(resolver.resolve(time, "by Tuesday", null).iso()).isEqualTo("2022-04-05");
    }

    @Test
    void aClockTimeKeepsTheLocalOffset() {
        Time time = new Time(SPAN, Kind.DATE, null, 31, 3, null, null, null, null, LocalTime.of(18, 0), true, null);
        Deadline deadline = resolver.resolve(time, "by 6 pm on 31 March", null);
        assertThat(deadline.iso()).isEqualTo("2022-03-31T18:00:00+02:00");
    }

    @Test
    void anOffsetHasNoSeconds() {
        DeadlineResolver liberia =
                new DeadlineResolver(Instant.parse("1970-06-01T12:00:00Z"), ZoneId.of("Africa/Monrovia"), "LR");
        Time days = new Time(SPAN, Kind.DURATION, "P2D", null, null, null, null, null, null, null, true, null);
        assertThat(liberia.resolve(days, "two days", null).leaveBy()).hasToString("1970-06-03T23:59:29-00:45");
        Time hours = new Time(SPAN, Kind.DURATION, "PT72H", null, null, null, null, null, null, null, true, null);
        assertThat(liberia.resolve(hours, "72 hours", null).leaveBy()).hasToString("1970-06-04T11:15-00:45");
    }

    @Test
    void aDurationWithoutEndIsNoDeadline() {
        Time time = new Time(SPAN, Kind.DURATION, Time.ENDLESS, null, null, null, null, null, null, null, true, null);
        assertThat(resolver.resolve(time, "999999999999 hours", null)).isEqualTo(Deadline.none());
    }

    @Test
    void aDayThatDoesNotExistIsNoDeadline() {
        Time time = new Time(SPAN, Kind.DATE, null, 31, 6, null, null, null, null, null, true, null);
        assertThat(resolver.resolve(time, "by 31 June", null)).isEqualTo(Deadline.none());
    }

    @ParameterizedTest
    @CsvSource({"BE, 2022-04-01", "QA, 2022-04-03", "IR, 2022-04-03"})
    void workingDaysAreCountedOverTheWeekendOfTheReceivingState(String state, String iso) {
        DeadlineResolver there =
                new DeadlineResolver(Instant.parse("2022-03-29T16:00:00Z"), ZoneId.of("Europe/Brussels"), state);
        Time time = new Time(SPAN, Kind.DURATION, "WP3D", null, null, null, null, null, null, null, true, null);
        assertThat(there.resolve(time, "three working days", null).iso()).isEqualTo(iso);
    }

    @Test
    void aStatedZoneTellsTheClockAndTheSeatWhenToLeave() {
        Time time = new Time(
                SPAN,
                Kind.DATE,
                null,
                31,
                3,
                null,
                null,
                null,
                null,
                LocalTime.of(18, 0),
                true,
                null,
                ZoneId.of("Europe/Moscow"));
        Deadline deadline = resolver.resolve(time, "by 6 pm Moscow time on 31 March", null);
        assertThat(deadline.iso()).isEqualTo("2022-03-31T18:00:00+03:00");
        assertThat(deadline.leaveBy()).hasToString("2022-03-31T17:00+02:00");
    }

    @Test
    void aDateBeforeItsAnnouncementIsNoDeadline() {
        Time time = new Time(SPAN, Kind.DATE, null, 20, 3, null, null, null, null, null, true, null);
        LocalDate announced = LocalDate.of(2022, 3, 29);
        assertThat(resolver.resolve(time, "by 20 March", announced)).isEqualTo(Deadline.none());
        assertThat(resolver.resolve(time, "by 20 March", announced.minusDays(15))
                        .iso())
                .isEqualTo("2022-03-20");
    }

    @Test
    void todayIsAtOnce() {
        Time time = new Time(SPAN, Kind.DATE, null, null, null, null, null, 0, null, null, true, null);
        assertThat(resolver.resolve(time, "by today", null).type()).isEqualTo(DeadlineType.IMMEDIATE);
    }

    @Test
    void aClockTimeAloneIsTheNextOne() {
        Time time = new Time(SPAN, Kind.DATE, null, null, null, null, null, null, null, LocalTime.of(9, 0), true, null);
        LocalDate announced = LocalDate.of(2022, 3, 29);
        assertThat(resolver.resolve(time, "by 9 am", announced).iso()).isEqualTo("2022-03-30T09:00:00+02:00");
    }
}
