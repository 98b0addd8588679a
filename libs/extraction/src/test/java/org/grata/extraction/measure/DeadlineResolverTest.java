package org.grata.extraction.measure;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

import org.grata.extraction.mention.Span;
import org.grata.extraction.mention.Time;
import org.grata.extraction.mention.Time.Kind;
import org.grata.message.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules of deadlines in docs/architecture.md. */
class DeadlineResolverTest {
    private static final Span SPAN = new Span(0, 1);
    private final DeadlineResolver resolver =
            new DeadlineResolver(Instant.parse("2022-03-29T16:00:00Z"), ZoneId.of("Europe/Brussels"));

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
                new DeadlineResolver(Instant.parse("1970-06-01T12:00:00Z"), ZoneId.of("Africa/Monrovia"));
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
}
