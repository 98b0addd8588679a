package org.grata.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.grata.message.AnnouncementExtracted;
import org.grata.message.Attribution;
import org.grata.message.Deadline;
import org.grata.message.Evidence;
import org.grata.message.ExpulsionChanged;
import org.grata.message.Headcount;
import org.grata.message.Measure;
import org.grata.message.MissionRef;
import org.grata.message.PersonRef;
import org.grata.message.Remaining;
import org.grata.message.Reminder;
import org.grata.messaging.MessageJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What docs/asyncapi.yaml shows is, null for null and digit for digit, what Grata writes for the same values. */
class AsyncApiExamplesTest {
    private static final JsonNode DOCUMENT = read();
    private static final Map<String, Class<?>> RECORDS = Map.ofEntries(
            Map.entry("AnnouncementExtracted", AnnouncementExtracted.class),
            Map.entry("Source", AnnouncementExtracted.Source.class),
            Map.entry("Measure", Measure.class),
            Map.entry("Headcount", Headcount.class),
            Map.entry("SharedTotal", Headcount.SharedTotal.class),
            Map.entry("Deadline", Deadline.class),
            Map.entry("Mission", MissionRef.class),
            Map.entry("Person", PersonRef.class),
            Map.entry("Remaining", Remaining.class),
            Map.entry("Attribution", Attribution.class),
            Map.entry("Evidence", Evidence.class),
            Map.entry("ExpulsionChanged", ExpulsionChanged.class),
            Map.entry("Reminder", Reminder.class));

    private final MessageJson json = new MessageJson();

    static Stream<Arguments> examples() {
        Stream<Arguments> ofSchemas = RECORDS.keySet().stream()
                .flatMap(schema -> each(DOCUMENT.at("/components/schemas/" + schema + "/examples"))
                        .map(example -> Arguments.of(schema, example)));
        Stream<Arguments> ofMessages = each(DOCUMENT.at("/components/messages"))
                .flatMap(message -> each(message.path("examples"))
                        .map(example -> Arguments.of(schemaOf(message), example.path("payload"))));
        return Stream.concat(ofSchemas, ofMessages);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isReadAndWrittenUnchanged(String schema, JsonNode example) throws IOException {
        ObjectMapper plain = new ObjectMapper();
        byte[] body = plain.writeValueAsBytes(example);
        String written = json.write(json.read(body, RECORDS.get(schema)));

        assertThat(plain.readTree(written)).isEqualTo(plain.readTree(new String(body, StandardCharsets.UTF_8)));
    }

    @Test
    void theyShowEveryFieldWithAValue() {
        Set<String> shown = new TreeSet<>();
        examples().forEach(example -> collect((String) example.get()[0], (JsonNode) example.get()[1], shown));
        Set<String> described = new TreeSet<>();
        for (String schema : RECORDS.keySet()) {
            DOCUMENT.at("/components/schemas/" + schema + "/properties")
                    .fieldNames()
                    .forEachRemaining(name -> described.add(schema + "." + name));
        }
        assertThat(described).hasSizeGreaterThan(60);
        assertThat(shown).isEqualTo(described);
    }

    private static void collect(String schema, JsonNode value, Set<String> shown) {
        value.properties().forEach(field -> {
            if (!field.getValue().isNull()) {
                shown.add(schema + "." + field.getKey());
            }
        });
    }

    private static String schemaOf(JsonNode message) {
        JsonNode payload = message.path("payload");
        String reference =
                payload.path("$ref").asText(payload.at("/allOf/0/$ref").asText());
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static Stream<JsonNode> each(JsonNode parent) {
        return parent.valueStream();
    }

    /** Tests run in the folder of their module. */
    private static JsonNode read() {
        try {
            return new YAMLMapper()
                    .readTree(Path.of("..", "docs", "asyncapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
