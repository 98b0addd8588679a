package org.grata.notify.subscription;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LeadTimeTest {
    @ParameterizedTest
    @CsvSource({
        "P7D, 604800",
        "P1W, 604800",
        "PT72H, 259200",
        "PT71H59M50S, 259190",
        "P1DT2H3M4S, 93784",
        "PT90M, 5400",
        "PT0S, 0",
        "P0D, 0",
        "P365D, 31536000",
        "PT8760H, 31536000"
    })
    void readsAmountsOfElapsedTime(String iso, long seconds) {
        assertThat(LeadTime.parse(iso)).isEqualTo(new LeadTime.Elapsed(iso, Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-P1D", "P-1D", "PT-1H", "-PT0S"})
    void refusesNegativeAmounts(String iso) {
        assertThatThrownBy(() -> LeadTime.parse(iso))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("must not be negative");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PT",
                "P1DT",
                "1D",
                "P1M",
                "P1Y",
                "p1d",
                "PT1.5H",
                "PT0.5S",
                "P1W2D",
                "PT1M1H",
                " P1D",
                "P1D ",
                "PT٣H",
                "PT99999999999999999999S",
                "tomorrow"
            })
    void refusesWhatIsNoAmountOfTime(String text) {
        assertThatThrownBy(() -> LeadTime.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("must be an ISO 8601 duration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P366D", "P365DT1S", "P53W", "P99999D", "PT999999H"})
    void refusesMoreThanAYear(String iso) {
        assertThatThrownBy(() -> LeadTime.parse(iso))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("must lie between PT0S and P365D: " + iso);
    }

    @ParameterizedTest
    @CsvSource({
        "P1D@09:00, 1, 09:00,",
        "P0D@18:00, 0, 18:00,",
        "P1W@23:59, 7, 23:59,",
        "P365D@00:00, 365, 00:00,",
        "P52W@09:00, 364, 09:00,",
        "P1D@09:00[Europe/Paris], 1, 09:00, Europe/Paris",
        "P2D@09:00[America/Port-au-Prince], 2, 09:00, America/Port-au-Prince",
        "P2D@09:00[America/Argentina/Buenos_Aires], 2, 09:00, America/Argentina/Buenos_Aires",
        "P2D@09:00[Etc/GMT-2], 2, 09:00, Etc/GMT-2",
        "P2D@09:00[UTC], 2, 09:00, UTC"
    })
    void readsClockTimesOnAnEarlierDay(String text, int days, LocalTime time, @Nullable String zone) {
        assertThat(LeadTime.parse(text))
                .isEqualTo(new LeadTime.Local(text, days, time, zone == null ? null : ZoneId.of(zone)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -P1D@09:00 | must not be negative
            P-1D@09:00 | must not be negative
            P366D@09:00 | must lie between P0D and P365D before the @
            P53W@09:00 | must lie between P0D and P365D before the @
            @09:00 | must be whole weeks or days, @ and a clock time
            P@09:00 | must be whole weeks or days, @ and a clock time
            PT24H@09:00 | must be whole weeks or days, @ and a clock time
            P1DT2H@09:00 | must be whole weeks or days, @ and a clock time
            P1W2D@09:00 | must be whole weeks or days, @ and a clock time
            P1M@09:00 | must be whole weeks or days, @ and a clock time
            P٣D@09:00 | must be whole weeks or days, @ and a clock time
            P1D@09:00[Europe/Paris]x | must be whole weeks or days, @ and a clock time
            P1D@09:00[Europe/Paris][u-ca=gregory] | must be whole weeks or days, @ and a clock time
            P1D@ | must have a clock time from 00:00 to 23:59
            P1D@9:00 | must have a clock time from 00:00 to 23:59
            P1D@24:00 | must have a clock time from 00:00 to 23:59
            P1D@09:60 | must have a clock time from 00:00 to 23:59
            P1D@09:00:00 | must have a clock time from 00:00 to 23:59
            P1D@09:00+02:00 | must have a clock time from 00:00 to 23:59
            P1D@T09:00 | must have a clock time from 00:00 to 23:59
            P1D@09:00[] | must name a time zone of the IANA database
            P1D@09:00[+02:00] | must name a time zone of the IANA database
            P1D@09:00[Z] | must name a time zone of the IANA database
            P1D@09:00[UTC+2] | must name a time zone of the IANA database
            P1D@09:00[europe/paris] | must name a time zone of the IANA database
            P1D@09:00[!Europe/Paris] | must name a time zone of the IANA database
            P1D@09:00[Europe/Atlantis] | must name a time zone of the IANA database
            """)
    void refusesWhatIsNoClockTimeOnAnEarlierDay(String text, String because) {
        assertThatThrownBy(() -> LeadTime.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(because);
    }

    @ParameterizedTest
    @CsvSource({
        // The day before, the day itself, the week before.
        "P1D@09:00, 2022-04-13T23:59:59+02:00, Europe/Brussels, 2022-04-12T07:00:00Z",
        "P0D@09:00, 2022-04-13T23:59:59+02:00, Europe/Brussels, 2022-04-13T07:00:00Z",
        "P1W@09:00, 2022-04-13T23:59:59+02:00, Europe/Brussels, 2022-04-06T07:00:00Z",
        // Told as it is, though after the deadline.
        "P0D@18:00, 2022-04-13T12:00:00+02:00, Europe/Brussels, 2022-04-13T16:00:00Z",
        // The clock changed in the night to 27 March: winter time before.
        "P7D@09:00, 2022-03-29T23:59:59+02:00, Europe/Brussels, 2022-03-22T08:00:00Z",
        "P7D@09:00, 2022-03-29T23:59:59+02:00, +02:00, 2022-03-22T07:00:00Z",
        // In Tokyo it is the next day already, in Washington still the same.
        "P1D@09:00[Asia/Tokyo], 2022-04-13T23:59:59+02:00, Europe/Brussels, 2022-04-13T00:00:00Z",
        "P1D@09:00[America/New_York], 2022-04-13T23:59:59+02:00, Europe/Brussels, 2022-04-12T13:00:00Z",
        // A deadline at noon GMT is on another day at the seat in Wellington.
        "P0D@09:00, 2022-04-13T12:30:00Z, Pacific/Auckland, 2022-04-13T21:00:00Z",
        // 02:30 was skipped in Brussels on 27 March 2022: told at 03:30.
        "P0D@02:30, 2022-03-27T23:59:59+02:00, Europe/Brussels, 2022-03-27T01:30:00Z",
        "P0D@03:30, 2022-03-27T23:59:59+02:00, Europe/Brussels, 2022-03-27T01:30:00Z",
        // 02:30 came twice there on 30 October 2022: told at the first, in summer time.
        "P0D@02:30, 2022-10-30T23:59:59+01:00, Europe/Brussels, 2022-10-30T00:30:00Z",
        // 30 December 2011 was skipped in Apia.
        "P1D@09:00, 2011-12-31T23:59:59+14:00, Pacific/Apia, 2011-12-30T19:00:00Z",
        "P1D, 2022-03-27T23:59:59+02:00, Europe/Brussels, 2022-03-26T21:59:59Z"
    })
    void isDueByTheClock(String text, OffsetDateTime leaveBy, ZoneId seat, Instant dueAt) {
        assertThat(LeadTime.parse(text).dueAt(leaveBy, seat)).isEqualTo(dueAt);
    }

    @Test
    void findsTheSameClockTimeUnderAnotherSpelling() {
        assertThat(LeadTime.firstRepeat(leads("P7D", "P7D@09:00", "P1W@09:00"))).isEqualTo(2);
        assertThat(LeadTime.firstRepeat(leads("P1D@09:00[Europe/Paris]", "P1D@09:00[Europe/Paris]")))
                .isEqualTo(1);
        assertThat(LeadTime.firstRepeat(leads(
                        "P1D@09:00",
                        "P2D@09:00",
                        "P1D@09:01",
                        "P1D@09:00[Europe/Paris]",
                        "P1D@09:00[Europe/Rome]",
                        "PT24H")))
                .isEqualTo(-1);
    }

    @Test
    void findsTheSameAmountUnderAnotherSpelling() {
        assertThat(LeadTime.firstRepeat(leads("P7D", "PT24H", "P1D", "P7D"))).isEqualTo(2);
        assertThat(LeadTime.firstRepeat(leads("P7D", "PT24H"))).isEqualTo(-1);
        assertThat(LeadTime.firstRepeat(List.of())).isEqualTo(-1);
    }

    @Test
    void hasFourDefaults() {
        assertThat(LeadTime.DEFAULTS).extracting(LeadTime::iso).containsExactly("P7D", "PT72H", "PT24H", "PT0S");
    }

    private static List<LeadTime> leads(String... isos) {
        return Stream.of(isos).map(LeadTime::parse).toList();
    }
}
