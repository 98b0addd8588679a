package org.grata.notify.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.grata.message.Headcount;
import org.grata.notify.Expulsions;
import org.grata.notify.reminder.Expulsion;
import org.grata.notify.subscription.LeadTime;
import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.CountQualifier;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.notify.calendar.ReadBack.value;

class CalendarTest {
    private static final Instant RECORDED = Instant.parse("2022-03-29T16:05:00.123456Z");

    @Test
    void writesOneEventOfTheDeadlineWithItsAlarms() {
        byte[] written = calendar("desk", leadTimes("P7D", "PT71H59M50S", "PT0S"), entry(Expulsions.belgium()));

        ReadBack.strictly(written);
        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Grata//Grata notify//EN
                METHOD:PUBLISH
                NAME:desk
                REFRESH-INTERVAL;VALUE=DURATION:PT1H
                X-WR-CALNAME:desk
                X-PUBLISHED-TTL;VALUE=DURATION:PT1H
                BEGIN:VEVENT
                UID:0195f000-0000-7000-8000-0000000000be@grata
                SEQUENCE:0
                DTSTAMP:20220329T160500Z
                LAST-MODIFIED:20220329T160500Z
                DTSTART:20220413T215959Z
                ORGANIZER;CN=Grata:mailto:noreply@grata.invalid
                SUMMARY:Belgium: 21 diplomats must leave (Russia)
                DESCRIPTION:Leave by: 13 April 2022\\, 23:59:59 (UTC+02:00)\\nReceiving State
                 : Belgium\\nSending State: Russia\\nIn force\\nRevision: 1
                STATUS:CONFIRMED
                TRANSP:TRANSPARENT
                BEGIN:VALARM
                ACTION:DISPLAY
                TRIGGER:-PT168H
                DESCRIPTION:Belgium: 21 diplomats must leave (Russia)
                END:VALARM
                BEGIN:VALARM
                ACTION:DISPLAY
                TRIGGER:-PT71H59M50S
                DESCRIPTION:Belgium: 21 diplomats must leave (Russia)
                END:VALARM
                BEGIN:VALARM
                ACTION:DISPLAY
                TRIGGER:PT0S
                DESCRIPTION:Belgium: 21 diplomats must leave (Russia)
                END:VALARM
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }

    @Test
    void anEmptyCalendarIsReadTooThoughItsFormWantsAnEvent() {
        assertThat(new String(calendar("desk", List.of()), StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .doesNotContain("VEVENT")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void aRevisionKeepsTheUidAndRaisesTheSequence() {
        Expulsion revised = Expulsions.revised(Expulsions.belgium(), OffsetDateTime.parse("2022-04-14T23:59:59+02:00"));

        var event = ReadBack.events(ReadBack.strictly(calendar("desk", List.of(), entry(revised))))
                .getFirst();

        assertThat(value(event, "UID")).isEqualTo(Expulsions.BE_ID + "@grata");
        assertThat(value(event, "SEQUENCE")).isEqualTo("1");
        assertThat(value(event, "DTSTART")).isEqualTo("20220414T215959Z");
    }

    @Test
    void whatIsCancelledSaysSoAndWakesNobody() {
        Expulsion reversed = Expulsions.reversed(Expulsions.belgium());
        Expulsion rejected = Expulsions.judged(Expulsions.czechia(), Confirmation.REJECTED);

        var events = ReadBack.events(ReadBack.strictly(calendar(
                "desk", LeadTime.DEFAULTS, new Entry(reversed, RECORDED, true), new Entry(rejected, RECORDED, true))));

        assertThat(events).allSatisfy(event -> {
            assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
            assertThat(event.getAlarms()).isEmpty();
        });
        assertThat(events)
                .extracting(
                        event -> value(event, "DESCRIPTION").lines().toList().get(3))
                .containsExactly("Reversed: nobody has to leave", "Taken back: it cannot be relied on");
    }

    @Test
    void whatIsNotConfirmedIsTentative() {
        Expulsion doubtful = Expulsions.judged(Expulsions.belgium(), Confirmation.UNCONFIRMED);

        var event = ReadBack.events(ReadBack.strictly(calendar("desk", List.of(), entry(doubtful))))
                .getFirst();

        assertThat(value(event, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(event, "DESCRIPTION").lines()).contains("Not confirmed");
    }

    @Test
    void saysHowExactTheHeadcountIs() {
        assertThat(Stream.of(CountQualifier.values()).map(CalendarTest::summary))
                .containsExactly(
                        "Türkiye: 12 diplomats must leave (NATO)",
                        "Türkiye: at least 12 diplomats must leave (NATO)",
                        "Türkiye: at most 12 diplomats must leave (NATO)",
                        "Türkiye: about 12 diplomats must leave (NATO)",
                        "Türkiye: diplomats must leave (NATO)");
        assertThat(Wording.summary(Expulsions.czechia())).isEqualTo("Czechia: 1 diplomat must leave (Russia)");
    }

    @Test
    void aLeadTimeIsElapsedTimeAcrossTheChangeOfTheClocks() {
        Expulsion first = Expulsions.revised(Expulsions.belgium(), OffsetDateTime.parse("2022-03-27T23:59:59+02:00"));

        byte[] written = calendar("desk", leadTimes("P1D"), entry(first));
        var event = ReadBack.events(ReadBack.strictly(written)).getFirst();

        // 22:59:59 in Brussels, where that Sunday had 23 hours.
        assertThat(value(event, "DTSTART")).isEqualTo("20220327T215959Z");
        assertThat(ReadBack.triggers(written)).containsExactly("TRIGGER:-PT24H");
        assertThat(value(event, "DESCRIPTION").lines()).contains("Leave by: 27 March 2022, 23:59:59 (UTC+02:00)");
    }

    @Test
    void aClockTimeWakesAtItsInstantUnlessTheDeadlineIsEarlier() {
        // 18:00 in Prague; on the day before the clocks went forward there it was an hour less from Greenwich.
        Expulsion first = Expulsions.revised(Expulsions.czechia(), OffsetDateTime.parse("2022-03-27T18:00:00+02:00"));

        byte[] written = calendar(
                "desk", leadTimes("P1D@09:00[Europe/Prague]", "P0D@09:00[Europe/Prague]", "P0D@18:01"), entry(first));

        ReadBack.strictly(written);
        assertThat(ReadBack.triggers(written))
                .containsExactly(
                        "TRIGGER;VALUE=DATE-TIME:20220326T080000Z", "TRIGGER;VALUE=DATE-TIME:20220327T070000Z");
    }

    private static String summary(CountQualifier qualifier) {
        Headcount headcount =
                qualifier == CountQualifier.UNSPECIFIED ? Headcount.unspecified() : Headcount.of(12, qualifier);
        Expulsion expulsion = new Expulsion(
                Expulsions.BE_ID,
                1,
                "TR",
                "NATO",
                Expulsion.Standing.LIVE,
                Confirmation.CONFIRMED,
                headcount,
                OffsetDateTime.parse("2022-04-13T23:59:59+03:00"),
                null);
        return value(
                ReadBack.events(ReadBack.strictly(calendar("desk", List.of(), entry(expulsion))))
                        .getFirst(),
                "SUMMARY");
    }

    private static byte[] calendar(String name, List<LeadTime> alarms, Entry... entries) {
        return new Calendar(name, alarms, List.of(entries)).write();
    }

    private static Entry entry(Expulsion expulsion) {
        return new Entry(expulsion, RECORDED, false);
    }

    private static List<LeadTime> leadTimes(String... texts) {
        return Stream.of(texts).map(LeadTime::parse).toList();
    }
}
