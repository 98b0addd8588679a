package org.grata.local.demo;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExpectationTest {
    private static final Instant NOW = Instant.parse("2022-03-29T16:00:00Z");
    private static final String REGISTER = """
            [{"id":"b","receivingState":"BE","sendingState":"RU",
              "deadline":{"leaveBy":"2022-04-13T23:59:59+02:00"}},
             {"id":"c","receivingState":"CZ","sendingState":"RU",
              "deadline":{"leaveBy":"2022-04-01T18:00:00+02:00"}},
             {"id":"n","receivingState":"NL","sendingState":"RU","deadline":{"leaveBy":null}}]
            """;

    @Test
    void expectsEveryReminderThatIsAhead() throws Exception {
        assertThat(missing("[]"))
                .containsExactly(
                        "BE expels RU LEAD P7D",
                        "BE expels RU LEAD PT0S",
                        "BE expels RU EXPIRED",
                        "CZ expels RU LEAD PT0S",
                        "CZ expels RU EXPIRED");
    }

    @Test
    void missesWhatIsPlannedForOthersOnly() throws Exception {
        String planned = """
                {"subscriptionId":"s","expulsionId":"b","stage":"LEAD","leadTime":"P7D"},
                {"subscriptionId":"s","expulsionId":"b","stage":"EXPIRED","leadTime":null},
                {"subscriptionId":"s","expulsionId":"c","stage":"LEAD","leadTime":"PT0S"},
                {"subscriptionId":"s","expulsionId":"c","stage":"EXPIRED"},
                {"subscriptionId":"s","expulsionId":"n","stage":"REGISTERED","leadTime":null},
                """;
        assertThat(
                        missing(
                                "[" + planned
                                        + "{\"subscriptionId\":\"other\",\"expulsionId\":\"b\",\"stage\":\"LEAD\",\"leadTime\":\"PT0S\"}]"))
                .containsExactly("BE expels RU LEAD PT0S");
        assertThat(missing("[" + planned
                        + "{\"subscriptionId\":\"s\",\"expulsionId\":\"b\",\"stage\":\"LEAD\",\"leadTime\":\"PT0S\"}]"))
                .isEmpty();
    }

    private static List<String> missing(String reminders) throws Exception {
        JsonNode register = Api.JSON.readTree(REGISTER);
        return new Expectation(register, "s", List.of("P7D", "PT0S")).missing(Api.JSON.readTree(reminders), NOW);
    }
}
