package org.grata.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static final Path FIXTURE =
            Path.of("../../quality/testing/src/main/resources/fixtures", Fixtures.COORDINATED_EXTRACTED);

    /** {@code -Dgrata.golden=write} writes the fixture anew. */
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
        // Every build learns anew how sure a measure is, and who stores it judges it.
        for (int i = 0; i < told.get("measures").size(); i++) {
            JsonNode known = fixture.get("measures").path(i);
            ObjectNode measure = (ObjectNode) told.get("measures").get(i);
            measure.set("confidence", known.path("confidence"));
            measure.set("confirmation", known.path("confirmation"));
        }
        if ("write".equals(System.getProperty("grata.golden"))) {
            Files.writeString(FIXTURE, told.toPrettyString() + "\n");
        }
        assertThat(told.toPrettyString()).isEqualTo(fixture.toPrettyString());
    }
}
