package org.grata.extraction.measure;

import java.time.LocalDate;
import java.util.List;

import org.grata.extraction.event.Event;
import org.grata.vocabulary.MeasureStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.extraction.measure.Told.day;
import static org.grata.extraction.measure.Told.event;
import static org.grata.extraction.measure.Told.month;

class ChronologyTest {
    private final Chronology chronology = new Chronology(Told.context());

    @Test
    void undatedNewsIsOfTheDayOfPublication() {
        Event news = event(0, 2);
        chronology.settle(List.of(news));
        assertThat(news.status).isEqualTo(MeasureStatus.ANNOUNCED);
        assertThat(chronology.announcedOn(news)).isEqualTo(LocalDate.of(2022, 3, 29));
    }

    @Test
    void anEarlierDayBesideNewsIsBackground() {
        Event news = event(0, 2);
        Event earlier = event(1, 3);
        earlier.date = day(1, 3);
        chronology.settle(List.of(news, earlier));
        assertThat(earlier.status).isEqualTo(MeasureStatus.REPORTED_PAST);
        assertThat(chronology.announcedOn(earlier)).isEqualTo(LocalDate.of(2022, 3, 1));
    }

    @Test
    void whatATextOpensWithMayBeADayOld() {
        Event lead = event(0, 2);
        lead.date = day(28, 3);
        chronology.settle(List.of(lead, event(1, 3)));
        assertThat(lead.status).isEqualTo(MeasureStatus.ANNOUNCED);
        assertThat(chronology.announcedOn(lead)).isEqualTo(LocalDate.of(2022, 3, 28));
    }

    @Test
    void withoutNewsTheFirstRecentEventIsTheNews() {
        Event late = event(0, 2);
        late.date = day(24, 3);
        chronology.settle(List.of(late));
        assertThat(late.status).isEqualTo(MeasureStatus.ANNOUNCED);
    }

    @Test
    void whatLiesFarBackStaysBackground() {
        Event old = event(0, 2);
        old.date = day(1, 2);
        chronology.settle(List.of(old));
        assertThat(old.status).isEqualTo(MeasureStatus.REPORTED_PAST);
    }

    @Test
    void aReasonIsNoNews() {
        Event cause = event(0, 2);
        cause.cause = true;
        chronology.settle(List.of(cause, event(0, 3)));
        assertThat(cause.status).isEqualTo(MeasureStatus.REPORTED_PAST);
    }

    @Test
    void aDayToComeIsALimit() {
        Event news = event(0, 2);
        news.date = day(2, 4);
        chronology.settle(List.of(news));
        assertThat(news.limit).isEqualTo(news.date);
        assertThat(news.status).isEqualTo(MeasureStatus.ANNOUNCED);
    }

    @ParameterizedTest
    @CsvSource({"3,,2022-03", "4,,2021-04", "12,,2021-12", "3,2018,2018-03", ",2018,2018"})
    void aMonthOrYearIsTheLastThatFits(@Nullable Integer month, @Nullable Integer year, String period) {
        Event earlier = event(1, 3);
        earlier.date = month(month, year);
        chronology.settle(List.of(event(0, 2), earlier));
        assertThat(earlier.status).isEqualTo(MeasureStatus.REPORTED_PAST);
        assertThat(chronology.announcedOn(earlier)).isNull();
        assertThat(chronology.announcedIn(earlier)).isEqualTo(period);
    }

    @Test
    void whatAnswersInTheSentenceOfAMonthWasThenToo() {
        Event first = event(0, 27);
        first.date = month(2, null);
        Event answer = new Event("CL", "NO", first.reading);
        chronology.settle(List.of(first, answer));
        assertThat(answer.status).isEqualTo(MeasureStatus.REPORTED_PAST);
        assertThat(chronology.announcedIn(answer)).isEqualTo("2022-02");
    }

    @Test
    void threatsHaveNoDay() {
        Event threat = event(0, 2);
        threat.status = MeasureStatus.THREATENED;
        chronology.settle(List.of(threat));
        assertThat(chronology.announcedOn(threat)).isNull();
    }
}
