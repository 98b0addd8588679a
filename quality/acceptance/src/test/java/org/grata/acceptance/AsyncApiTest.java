package org.grata.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The document by which other systems use Grata over AMQP holds in itself. */
class AsyncApiTest {
    private static final String STANDARD = "asyncapi/asyncapi-3.0.0.schema.json";

    private final AsyncApi api = AsyncApi.read();
    private final AsyncApi strict = api.strict();

    @Test
    void isWhatAsyncApi3Wants() throws IOException {
        assertThat(AsyncApi.faults(api.document(), AsyncApi.schema(standard()))).isEmpty();

        ObjectNode broken = api.document().deepCopy();
        ((ObjectNode) broken.at("/channels/deadlines/bindings/amqp")).put("is", "topic");
        assertThat(AsyncApi.faults(broken, AsyncApi.schema(standard()))).isNotEmpty();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<JsonNode> references = api.document().findParents("$ref");
        assertThat(references).hasSizeGreaterThan(100);
        assertThat(references)
                .allSatisfy(reference -> assertThat(api.target(reference).isMissingNode())
                        .as(reference.toString())
                        .isFalse());
    }

    @Test
    void everyExampleOfAMessageIsAsItsSchemaSays() {
        List<String> faults = new ArrayList<>();
        api.document().at("/components/messages").properties().forEach(message -> {
            String at = AsyncApi.MESSAGES + message.getKey();
            JsonNode examples = message.getValue().path("examples");
            assertThat(examples.at("/0/headers").isObject()).as(at).isTrue();
            examples.forEach(example -> {
                faults.addAll(strict.faults(example.path("payload"), at + "/payload"));
                if (example.has("headers")) {
                    faults.addAll(strict.faults(example.path("headers"), at + "/headers"));
                }
            });
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void everyExampleOfASchemaIsAsItsSchemaSays() {
        List<String> faults = new ArrayList<>();
        api.document().at("/components/schemas").properties().forEach(schema -> {
            String at = AsyncApi.SCHEMAS + schema.getKey();
            if (schema.getValue().path("type").asText().equals("object")) {
                assertThat(schema.getValue().path("examples")).as(at).isNotEmpty();
            }
            examplesBelow(schema.getValue(), at, faults);
        });
        assertThat(faults).isEmpty();
    }

    private void examplesBelow(JsonNode schema, String at, List<String> faults) {
        schema.path("examples").forEach(example -> faults.addAll(strict.faults(example, at)));
        schema.path("properties")
                .properties()
                .forEach(property ->
                        examplesBelow(property.getValue(), at + "/properties/" + property.getKey(), faults));
    }

    @Test
    void theIdsOfTheExamplesAreComputedAsTheTextSays() {
        String text = api.document().at("/info/description").asText();
        String subscriptionId = api.document()
                .at("/channels/deadlines/parameters/subscriptionId/examples/0")
                .asText();
        assertThat(text).contains(ReminderIds.NAMESPACE.toString());
        assertThat(text)
                .contains("019df3c1-2a40-7c11-8f6e-3b9d5a70c2e4/LEAD/PT24H/1/" + subscriptionId)
                .contains(ReminderIds.named("019df3c1-2a40-7c11-8f6e-3b9d5a70c2e4/LEAD/PT24H/1/" + subscriptionId)
                        .toString());
        List<JsonNode> reminders = new ArrayList<>();
        api.document().at("/channels/deadlines/messages").forEach(message -> api.target(message)
                .path("examples")
                .forEach(example -> reminders.add(example.path("payload"))));
        api.document().at(AsyncApi.SCHEMAS + "Reminder/examples").forEach(reminders::add);

        assertThat(reminders).hasSize(6);
        assertThat(reminders)
                .allSatisfy(reminder -> assertThat(reminder.path("id").asText())
                        .isEqualTo(ReminderIds.of(reminder, subscriptionId).toString()));
    }

    @Test
    void aFieldThatTheDocumentDoesNotTellOfIsFoundByTheseTestsAndSkippedByReaders() {
        JsonNode sent = api.document().at(AsyncApi.MESSAGES + "lead/examples/0/payload");
        String schema = AsyncApi.MESSAGES + "lead/payload";
        AsyncApi forgetful = api.without("Reminder", "firedAt");

        assertThat(strict.faults(sent, schema)).isEmpty();
        assertThat(forgetful.strict().faults(sent, schema))
                .hasSize(1)
                .first()
                .asString()
                .contains("'firedAt'");
        assertThat(forgetful.faults(sent, schema)).isEmpty();
        assertThat(api.without("Headcount", "qualifier").strict().faults(sent, schema))
                .hasSize(1)
                .first()
                .asString()
                .contains("'qualifier'");
    }

    @Test
    void aValueOfAnotherFormIsAFault() {
        ObjectNode sent =
                api.document().at(AsyncApi.MESSAGES + "lead/examples/0/payload").deepCopy();
        sent.put("leaveBy", "2026-05-11 23:59")
                .put("receivingState", "uy")
                .put("stage", "EXPIRED")
                .put("revision", 0);

        assertThat(strict.faults(sent, AsyncApi.MESSAGES + "lead/payload"))
                .anyMatch(fault -> fault.contains("leaveBy"))
                .anyMatch(fault -> fault.contains("receivingState"))
                .anyMatch(fault -> fault.contains("stage"))
                .anyMatch(fault -> fault.contains("revision"));
    }

    private static String standard() throws IOException {
        try (InputStream in = AsyncApiTest.class.getResourceAsStream(STANDARD)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
