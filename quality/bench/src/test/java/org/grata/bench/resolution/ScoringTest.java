package org.grata.bench.resolution;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ScoringTest {
    private static final LocalDate DAY = LocalDate.parse("2024-05-15");
    private static final RealMeasure TWO = new RealMeasure("m1", "LT", "BY", 2, DAY);
    private static final RealMeasure ANSWER = new RealMeasure("m2", "BY", "LT", 2, DAY.plusDays(7));
    private static final RealMeasure THREE = new RealMeasure("m3", "LT", "BY", 3, DAY.plusDays(20));

    @Test
    void reportsBelongToTheMeasureOfTheirStates() {
        Told answer = told("a", "x2", "BY", "LT", 2, null);
        Told first = told("a", "x1", "LT", "BY", null, null);
        assertThat(Alignment.of(List.of(announcement("a", TWO, ANSWER)), List.of(answer, first)))
                .isEqualTo(new Alignment(
                        List.of(new Mention("a", "m1", first), new Mention("a", "m2", answer)), List.of()));
    }

    @Test
    void amongMeasuresOfTheSameStatesTheCountDecidesThenTheDay() {
        Told three = told("a", "x2", "LT", "BY", 3, DAY);
        Told near = told("a", "x1", "LT", "BY", null, DAY.plusDays(2));
        Told far = told("a", "x3", "LT", "BY", null, DAY.plusDays(3));
        assertThat(Alignment.of(List.of(announcement("a", THREE, TWO)), List.of(far, near, three)))
                .isEqualTo(new Alignment(
                        List.of(new Mention("a", "m3", three), new Mention("a", "m1", near)), List.of(far)));
    }

    @Test
    void whatCountAndDayLeaveOpenIsDecidedForTheMeasureThatTheExpulsionHas() {
        RealMeasure again = new RealMeasure("m4", "LT", "BY", 2, DAY.plusDays(20));
        Told second = told("a", "x2", "LT", "BY", 2, DAY.plusDays(20));
        Told vague = told("b", "x2", "LT", "BY", 2, null);
        assertThat(Alignment.of(
                        List.of(announcement("a", again), announcement("b", TWO, again)), List.of(second, vague)))
                .isEqualTo(new Alignment(
                        List.of(
                                new Mention("a", "m4", second),
                                new Mention("b", "m1", null),
                                new Mention("b", "m4", vague)),
                        List.of()));
    }

    @Test
    void whatFitsNoMeasureIsAStrangerAndWhatHasNoReportStays() {
        Told stranger = told("a", "x1", "LT", "RU", 2, DAY);
        Told comment = told("b", "x1", "LT", "BY", 2, DAY);
        assertThat(Alignment.of(List.of(announcement("a", TWO), announcement("b")), List.of(stranger, comment)))
                .isEqualTo(new Alignment(List.of(new Mention("a", "m1", null)), List.of(stranger, comment)));
    }

    @Test
    void countsPairs() {
        List<Mention> mentions = List.of(
                mention("a", "m1", "x1"),
                mention("b", "m1", "x1"),
                mention("c", "m1", "x2"),
                mention("d", "m1", null),
                mention("e", "m3", "x1"),
                mention("f", "m3", null));
        Pairs pairs = Pairs.of(mentions);
        assertThat(pairs).isEqualTo(new Pairs(1, 3, 7, 3));
        assertThat(pairs.precision()).isEqualTo(1 / 3.0);
        assertThat(pairs.recall()).isEqualTo(1 / 3.0);
        assertThat(pairs.recallOfWritten()).isEqualTo(1 / 7.0);
    }

    @Test
    void nothingToJoinIsJoinedWell() {
        Pairs pairs = Pairs.of(List.of(mention("a", "m1", "x1"), mention("b", "m2", "x2")));
        assertThat(pairs).isEqualTo(new Pairs(0, 0, 0, 0));
        assertThat(List.of(pairs.precision(), pairs.recall(), pairs.recallOfWritten()))
                .containsExactly(1.0, 1.0, 1.0);
    }

    @Test
    void missesShowTheFirstPairOfEverySeam() {
        List<Mention> mentions = List.of(
                mention("a", "m1", "x1"),
                mention("b", "m3", "x1"),
                mention("c", "m1", "x2"),
                mention("d", "m1", "x1"),
                mention("e", "m3", "x1"));
        assertThat(Pairs.wronglyJoined(mentions))
                .extracting(
                        miss -> miss.one().announcement(), miss -> miss.other().announcement(), Pairs.Miss::pairs)
                .containsExactly(tuple("a", "b", 4));
        assertThat(Pairs.wronglyApart(mentions))
                .extracting(
                        miss -> miss.one().announcement(), miss -> miss.other().announcement(), Pairs.Miss::pairs)
                .containsExactly(tuple("a", "c", 2));
    }

    private static Announcement announcement(String id, RealMeasure... measures) {
        return new Announcement(
                id,
                OffsetDateTime.parse("2024-05-15T09:00:00Z"),
                new ObjectMapper().createObjectNode(),
                List.of(measures));
    }

    private static Mention mention(String announcement, String measure, @Nullable String expulsion) {
        return new Mention(
                announcement, measure, expulsion == null ? null : told(announcement, expulsion, "LT", "BY", 2, DAY));
    }

    private static Told told(
            String announcement,
            String expulsion,
            String receiving,
            String sending,
            @Nullable Integer count,
            @Nullable LocalDate day) {
        return new Told(announcement, expulsion, receiving, sending, count, day, "");
    }
}
