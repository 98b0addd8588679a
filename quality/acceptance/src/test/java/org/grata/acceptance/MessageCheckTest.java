package org.grata.acceptance;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.rabbitmq.client.AMQP;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The check of sent messages finds what is not as the document says. */
class MessageCheckTest {
    private static final String SUBSCRIPTION = "019dd0a7-51e2-7a90-b3c4-60f1e2d8a975";
    private static final String KEY = "deadline.lead.UY.NZ." + SUBSCRIPTION;

    private final AsyncApi api = AsyncApi.read().strict();
    private final MessageCheck check = new MessageCheck(api);
    private final ObjectNode body =
            api.document().at(AsyncApi.MESSAGES + "lead/examples/0/payload").deepCopy();
    private final AMQP.BasicProperties properties = properties();

    @Test
    void theExampleIsInOrder() {
        assertThat(check.faults(sent("grata.deadlines", KEY, properties))).isEmpty();
    }

    @Test
    void aMessageThatIsNotDescribedIsFound() {
        assertFound("no message of the type deadline.soon", sent("grata.deadlines", KEY, with().type("deadline.soon")));
        assertFound("no message of the type deadline.lead on grata.events", sent("grata.events", KEY, properties));
    }

    @Test
    void anotherRoutingKeyIsFound() {
        assertFound("routing key should be like", sent("grata.deadlines", KEY + ".more", properties));
        assertFound("stage of the routing key", sent("grata.deadlines", KEY.replace("lead", "LEAD"), properties));
        assertFound("sendingState of the routing key", sent("grata.deadlines", KEY.replace("NZ", "AU"), properties));
        assertFound("should end with the id", sent("grata.deadlines", "deadline.lead.UY.NZ.desk", properties));
    }

    @Test
    void otherPropertiesAreFound() {
        assertFound("properties should be", sent("grata.deadlines", KEY, with().deliveryMode(1)));
        assertFound("properties should be", sent("grata.deadlines", KEY, with().contentType("text/plain")));
        assertFound("properties should be", sent("grata.deadlines", KEY, with().expiration("60000")));
        assertFound(
                "properties should be",
                sent("grata.deadlines", KEY, with().messageId(UUID.randomUUID().toString())));
    }

    @Test
    void otherHeadersAreFound() {
        assertFound(
                "cloudEvents:source",
                sent("grata.deadlines", KEY, header("cloudEvents:source", "/grata/registry-service")));
        assertFound(
                "cloudEvents:time",
                sent("grata.deadlines", KEY, header("cloudEvents:time", "2026-05-11T05:59:59+03:00")));
        assertFound("'priority'", sent("grata.deadlines", KEY, header("priority", "high")));
    }

    @Test
    void anIdThatNobodyCanComputeIsFound() {
        body.put("revision", 2);
        assertFound("the id should be", sent("grata.deadlines", KEY, properties));
    }

    @Test
    void aFieldTooManyOrTooFewIsFound() {
        body.put("note", "more");
        assertFound("'note'", sent("grata.deadlines", KEY, properties));
        body.remove("note");
        body.remove("confirmation");
        assertFound("'confirmation'", sent("grata.deadlines", KEY, properties));
    }

    private void assertFound(String fault, Wiretap.Sent sent) {
        assertThat(check.faults(sent)).hasSize(1).first().asString().contains(fault);
    }

    private Wiretap.Sent sent(String exchange, String routingKey, AMQP.BasicProperties.Builder changed) {
        return sent(exchange, routingKey, changed.build());
    }

    private Wiretap.Sent sent(String exchange, String routingKey, AMQP.BasicProperties sentWith) {
        return new Wiretap.Sent(exchange, routingKey, sentWith, body.toString());
    }

    private AMQP.BasicProperties.Builder with() {
        return properties.builder();
    }

    private AMQP.BasicProperties.Builder header(String name, String value) {
        Map<String, Object> headers = new HashMap<>(properties.getHeaders());
        headers.put(name, value);
        return with().headers(headers);
    }

    private AMQP.BasicProperties properties() {
        JsonNode example = api.document().at(AsyncApi.MESSAGES + "lead/examples/0/headers");
        Map<String, Object> headers = new HashMap<>();
        example.properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        return new AMQP.BasicProperties.Builder()
                .messageId(body.path("id").asText())
                .type("deadline.lead")
                .contentType("application/json")
                .deliveryMode(2)
                .headers(headers)
                .build();
    }
}
