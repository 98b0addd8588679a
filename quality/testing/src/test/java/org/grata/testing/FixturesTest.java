package org.grata.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FixturesTest {
    @Test
    void quoteExactlyTheWordsOfTheText() throws Exception {
        String text = Fixtures.text(Fixtures.COORDINATED);
        JsonNode message = new ObjectMapper().readTree(Fixtures.text(Fixtures.COORDINATED_EXTRACTED));
        assertThat(message.path("publishedAt").asText()).isEqualTo(Fixtures.COORDINATED_PUBLISHED_AT);
        assertThat(message.path("measures")).hasSize(12);
        for (JsonNode evidence : message.findValues("evidence")) {
            for (JsonNode one : evidence) {
                assertThat(text.substring(
                                one.path("start").asInt(), one.path("end").asInt()))
                        .isEqualTo(one.path("quote").asText());
            }
        }
    }
}
