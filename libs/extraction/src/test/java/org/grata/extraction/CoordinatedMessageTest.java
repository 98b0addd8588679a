package org.grata.extraction;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.grata.message.AnnouncementExtracted;
import org.grata.message.Extraction;
import org.grata.testing.Fixtures;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is extracted from the shared announcement is the message that the other services start from. */
class CoordinatedMessageTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void equalsTheFixture() throws IOException {
        Extraction extraction = Extractions.english(Fixtures.text(Fixtures.COORDINATED));
        AnnouncementExtracted message = new AnnouncementExtracted(
                UUID.fromString("017fd6c4-2c00-7a51-9c3e-5b1f0d2a7e10"),
                Extractions.PUBLISHED,
                extraction.language(),
                null,
                null,
                extraction.measures());
        JsonNode fixture = JSON.readTree(Fixtures.bytes(Fixtures.COORDINATED_EXTRACTED));
        JsonNode told = JSON.valueToTree(message);
        for (JsonNode one : List.of(told, fixture)) {
            // Every build learns anew how sure a measure is, and who stores it judges it.
            one.get("measures")
                    .forEach(measure -> ((ObjectNode) measure).remove(List.of("confidence", "confirmation")));
        }
        assertThat(told.toPrettyString()).isEqualTo(fixture.toPrettyString());
    }
}
