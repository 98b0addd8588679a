package org.grata.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.grata.message.Attribution;
import org.grata.message.Extraction;
import org.grata.message.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The text of the first issue and our own telling of the same facts give the same measures. */
class SeedTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    static Stream<String> texts() throws IOException {
        return Stream.of(Files.readString(shared().resolve("announcement.txt")), fixture("coordinated.txt"));
    }

    @ParameterizedTest
    @MethodSource("textsIfShared")
    void givesExactlyTheExpectedMeasuresAndRemarks(String text) throws IOException {
        JsonNode expected = JSON.readTree(Files.readString(shared().resolve("expected.json")));
        Extraction extraction = Extractions.EXTRACTOR.extract(new Announcement(
                text, Instant.parse(expected.path("publishedAt").asText()), "en", null));
        List<JsonNode> found = new ArrayList<>();
        extraction.measures().forEach(measure -> found.add(JSON.valueToTree(measure)));
        assertThat(found).hasSize(expected.path("measures").size());
        for (JsonNode want : expected.path("measures")) {
            assertThat(found).as(want.toString()).anyMatch(got -> covers(want, got));
        }
        List<JsonNode> remarks = new ArrayList<>();
        extraction.remarks().forEach(remark -> remarks.add(JSON.valueToTree(remark)));
        assertThat(remarks).hasSize(expected.path("remarks").size());
        for (JsonNode want : expected.path("remarks")) {
            assertThat(remarks).as(want.toString()).anyMatch(got -> covers(want, got));
        }
    }

    @ParameterizedTest
    @MethodSource("textsIfShared")
    void namesWhoToldIt(String text) {
        assertThat(speakers(text, "BE")).contains("Sophie Wilmès");
        assertThat(speakers(text, "NL"))
                .isNotEmpty()
                .anyMatch(name -> name.contains("The Hague") || name.contains("Dutch"));
        assertThat(speakers(text, "CZ")).contains("Czech Foreign Ministry");
    }

    @Test
    void citesTheExactWords() throws IOException {
        String text = fixture("coordinated.txt");
        for (Measure measure : Extractions.english(text).measures()) {
            assertThat(measure.evidence()).isNotEmpty();
            measure.evidence().forEach(words -> assertThat(text.substring(words.start(), words.end()))
                    .isEqualTo(words.quote()));
        }
    }

    static Stream<String> textsIfShared() throws IOException {
        assumeTrue(Files.exists(shared().resolve("announcement.txt")), "no shared folder");
        return texts();
    }

    private static List<String> speakers(String text, String receiving) {
        return Extractions.english(text).measures().stream()
                .filter(measure -> measure.receivingState().equals(receiving))
                .flatMap(measure -> measure.attribution().stream())
                .map(Attribution::speaker)
                .toList();
    }

    /** Whether everything wanted is there; the order within lists of missions does not count. */
    private static boolean covers(JsonNode want, JsonNode got) {
        if (want.isObject()) {
            return want.properties().stream().allMatch(entry -> covers(entry.getValue(), got.path(entry.getKey())));
        }
        if (want.isArray()) {
            List<JsonNode> left = new ArrayList<>();
            got.forEach(left::add);
            for (JsonNode item : want) {
                if (!left.removeIf(other -> covers(item, other))) {
                    return false;
                }
            }
            return left.isEmpty();
        }
        return want.isNull() ? got.isNull() || got.isMissingNode() : want.equals(got);
    }

    private static Path shared() {
        Path told = Path.of(System.getProperty("grata.shared", "../../shared"), "seed");
        return Files.exists(told) ? told : Path.of("../../../shared/seed");
    }

    private static String fixture(String name) {
        try (var in = SeedTest.class.getResourceAsStream("/fixtures/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
