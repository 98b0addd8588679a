package org.grata.local.demo;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RenderingTest {
    @Test
    void showsMeasuresWithTheWordsTheyRestOn() throws Exception {
        JsonNode measures = Api.JSON.readTree("""
                [{"status":"ANNOUNCED","receivingState":"BE","sendingState":"RU",
                  "headcount":{"count":21,"qualifier":"EXACT"},
                  "deadline":{"type":"DURATION","leaveBy":"2022-04-13T23:59:59+02:00"},
                  "evidence":[{"quote":"21 people"},{"quote":"within 15 days"},{"quote":"21 people"}]},
                 {"status":"ANNOUNCED","receivingState":"RU","sendingState":"EE",
                  "headcount":{"count":null,"qualifier":"UNSPECIFIED","sharedTotal":{"count":10}},
                  "deadline":{"type":"NONE"},"evidence":[]}]
                """);
        assertThat(Rendering.measures(measures))
                .containsExactly(
                        "  measure    who           how many        leave by                         because of the words",
                        "  ANNOUNCED  BE expels RU  21              Wed 13 Apr 2022 23:59:59 +02:00  “21 people”, “within 15 days”",
                        "  ANNOUNCED  RU expels EE  of 10 together  -                                “”");
    }

    @Test
    void showsPlannedRemindersInTheReceivingStatesTime() throws Exception {
        JsonNode reminder = Api.JSON.readTree("""
                {"receivingState":"CZ","sendingState":"RU","stage":"LEAD","leadTime":"PT24H",
                 "leaveBy":"2022-04-01T18:00:00+02:00","dueAt":"2022-03-31T16:00:00Z"}
                """);
        assertThat(Rendering.planned(List.of(reminder)).getLast())
                .isEqualTo("  Thu 31 Mar 2022 18:00:00 +02:00  2022-03-31T16:00:00Z  CZ expels RU  LEAD   PT24H");
    }

    @Test
    void fillsInTheDatesOfTheSample() {
        assertThat(Rendering.fillIn("{date}, a {weekday}", Instant.parse("2026-11-23T23:30:00Z")))
                .isEqualTo("24 November 2026, a Tuesday");
    }
}
