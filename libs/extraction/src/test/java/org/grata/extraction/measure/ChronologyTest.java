package org.grata.extraction.measure;

import java.time.LocalDate;
import java.util.List;

import org.grata.extraction.event.Event;
import org.grata.vocabulary.MeasureStatus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.extraction.measure.Told.day;
import static org.grata.extraction.measure.Told.event;

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

    @Test
    void threatsHaveNoDay() {
        Event threat = event(0, 2);
        threat.status = MeasureStatus.THREATENED;
        chronology.settle(List.of(threat));
        assertThat(chronology.announcedOn(threat)).isNull();
    }
}
