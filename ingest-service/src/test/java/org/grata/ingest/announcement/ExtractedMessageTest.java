package org.grata.ingest.announcement;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.extraction.decision.Decision;
import org.grata.testing.Fixtures;
import org.grata.testing.GrataTestResource;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.ingest.announcement.Ingest.given;

/** What is published of a text that was read by the real extractor. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class ExtractedMessageTest {
    /** The default of {@code grata.extraction.automatic-from}. */
    private static final double AUTOMATIC_FROM = 0.4;

    /** The registry's tests start from this fixture. */
    @Test
    void theMessageIsTheOneTheRegistryExpects() throws Exception {
        String id = given().contentType("application/json")
                .body(Map.of(
                        "text", Fixtures.text(Fixtures.COORDINATED), "publishedAt", Fixtures.COORDINATED_PUBLISHED_AT))
                .post("/announcements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ObjectMapper json = new ObjectMapper();
        ObjectNode expected = (ObjectNode) json.readTree(Fixtures.text(Fixtures.COORDINATED_EXTRACTED));
        expected.put("announcementId", id);
        JsonNode told = json.readTree(Ingest.event(id));
        for (JsonNode measure : told.get("measures")) {
            boolean sure = measure.get("confidence").asDouble() >= AUTOMATIC_FROM;
            assertThat(measure.get("confirmation").asText()).isEqualTo(sure ? "AUTOMATIC" : "UNCONFIRMED");
        }
        assertThat(withoutJudgement(told)).isEqualTo(withoutJudgement(expected));
    }

    /** How sure a measure is, every build learns anew. */
    private static JsonNode withoutJudgement(JsonNode message) {
        for (JsonNode measure : message.get("measures")) {
            ((ObjectNode) measure).remove(List.of("confidence", "confirmation"));
        }
        return message;
    }

    @Test
    void whatNoRuleFoundWaitsForAPerson() {
        assertThat(Decision.DOUBTFUL).isLessThan(AUTOMATIC_FROM);
    }
}
