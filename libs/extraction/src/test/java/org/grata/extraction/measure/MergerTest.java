package org.grata.extraction.measure;

import java.util.List;

import org.grata.extraction.event.Event;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.Ground;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.PersonCategory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.extraction.measure.Told.duration;
import static org.grata.extraction.measure.Told.event;

class MergerTest {
    private static List<Event> merge(Event... events) {
        Chronology chronology = new Chronology(Told.context());
        chronology.settle(List.of(events));
        return Merger.merge(List.of(events), chronology);
    }

    @Test
    void theSameMeasureToldTwiceIsOne() {
        Event first = event(0, null);
        first.grounds.add(Ground.ESPIONAGE);
        Event second = event(1, 2);
        second.limit = duration("PT72H");
        List<Event> merged = merge(first, second);
        assertThat(merged).hasSize(1);
        assertThat(merged.getFirst().count).isEqualTo(2);
        assertThat(merged.getFirst().limit).isEqualTo(second.limit);
        assertThat(merged.getFirst().grounds).containsExactly(Ground.ESPIONAGE);
    }

    @Test
    void personsWithOtherLimitsAreAnotherMeasure() {
        Event first = event(0, 44);
        first.limit = duration("P5D");
        Event second = event(0, 1);
        second.limit = duration("PT48H");
        assertThat(merge(first, second)).hasSize(2);
    }

    @Test
    void anExactNumberReplacesAnEstimate() {
        Event first = event(0, 30);
        first.qualifier = CountQualifier.ABOUT;
        List<Event> merged = merge(first, event(1, 33));
        assertThat(merged).hasSize(1);
        assertThat(merged.getFirst().count).isEqualTo(33);
    }

    @Test
    void whatIsTakenBackIsReversed() {
        Event back = event(1, null);
        back.status = MeasureStatus.REVERSED;
        List<Event> merged = merge(event(0, 2), back);
        assertThat(merged).hasSize(1);
        assertThat(merged.getFirst().status).isEqualTo(MeasureStatus.REVERSED);
    }

    @Test
    void titlesOnlyFillGaps() {
        Event title = event(0, 7);
        title.title = true;
        List<Event> merged = merge(title, event(1, 2));
        assertThat(merged).hasSize(1);
        assertThat(merged.getFirst().count).isEqualTo(2);
    }

    @Test
    void spiesStaySpies() {
        Event first = event(0, 2);
        first.category = PersonCategory.DIPLOMAT;
        Event second = event(1, 2);
        second.category = PersonCategory.INTELLIGENCE_OFFICER;
        assertThat(merge(first, second).getFirst().category).isEqualTo(PersonCategory.INTELLIGENCE_OFFICER);
    }

    @Test
    void otherStatesAreOtherMeasures() {
        Event other = new Event("SE", "CL", event(0, 2).reading);
        assertThat(merge(event(0, 2), other)).hasSize(2);
    }
}
