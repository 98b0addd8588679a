package org.grata.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.rabbitmq.client.AMQP;

/** Whether a message that was sent is as the document says, in everything that it says of it. */
final class MessageCheck {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final AsyncApi api;
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    /** @param api strict, where a field that is not described is a fault */
    MessageCheck(AsyncApi api) {
        this.api = api;
    }

    /** What is wrong; empty when nothing is. */
    List<String> faults(Wiretap.Sent sent) {
        Optional<JsonNode> channel = find(
                api.document().path("channels"),
                candidate ->
                        candidate.at("/bindings/amqp/exchange/name").asText().equals(sent.exchange()));
        Optional<String> message = channel.flatMap(there -> StreamSupport.stream(
                        there.path("messages").spliterator(), false)
                .filter(reference -> AsyncApi.type(api.target(reference)).equals(sent.type()))
                .map(reference -> reference.path("$ref").asText().substring(1))
                .findFirst());
        if (message.isEmpty()) {
            return List.of("no message of the type " + sent.type() + " on " + sent.exchange() + ": " + sent);
        }
        try {
            return faults(sent, channel.orElseThrow(), message.get()).stream()
                    .map(fault -> fault + " in " + sent)
                    .toList();
        } catch (JsonProcessingException e) {
            return List.of(e.getOriginalMessage() + " in " + sent);
        }
    }

    private List<String> faults(Wiretap.Sent sent, JsonNode channel, String message) throws JsonProcessingException {
        JsonNode body = json.readTree(sent.body());
        JsonNode headers = headers(sent.properties());
        List<String> faults = new ArrayList<>(api.faults(body, message + "/payload"));
        faults.addAll(api.faults(headers, message + "/headers"));
        AMQP.BasicProperties expected = new AMQP.BasicProperties.Builder()
                .messageId(headers.path("cloudEvents:id").asText())
                .type(headers.path("cloudEvents:type").asText())
                .contentType(api.document().at(message + "/contentType").asText())
                .deliveryMode(
                        operation(channel).at("/bindings/amqp/deliveryMode").asInt())
                .headers(sent.properties().getHeaders())
                .build();
        if (!expected.equals(sent.properties())) {
            faults.add("properties should be " + expected);
        }
        faults.addAll(misrouted(sent.routingKey(), channel, headers, body));
        return faults;
    }

    /** The operation by which Grata publishes to an exchange. */
    private JsonNode operation(JsonNode channel) {
        return find(api.document().path("operations"), operation -> api.target(operation.path("channel"))
                        .equals(channel))
                .orElseThrow();
    }

    private List<String> misrouted(String routingKey, JsonNode channel, JsonNode headers, JsonNode body) {
        Map<String, String> words = words(channel.path("address").asText(), routingKey);
        if (words.isEmpty()) {
            return List.of("the routing key should be like " + channel.path("address"));
        }
        List<String> faults = new ArrayList<>();
        words.forEach((name, word) -> {
            JsonNode parameter = channel.at("/parameters/" + name);
            if (parameter.has("enum") && !texts(parameter.path("enum")).contains(word)) {
                faults.add(name + " of the routing key is none of " + parameter.path("enum"));
            }
            if (parameter.has("location")
                    && !located(parameter.path("location").asText(), headers, body)
                            .equals(word)) {
                faults.add(name + " of the routing key is not at " + parameter.path("location"));
            }
        });
        String subscriptionId = words.get("subscriptionId");
        if (subscriptionId != null) {
            faults.addAll(wrongId(subscriptionId, headers, body));
        }
        return faults;
    }

    private static List<String> wrongId(String subscriptionId, JsonNode headers, JsonNode body) {
        if (!UUID.matcher(subscriptionId).matches()) {
            return List.of("the routing key should end with the id of a subscription");
        }
        String id = ReminderIds.of(body, subscriptionId).toString();
        return id.equals(body.path("id").asText())
                        && id.equals(headers.path("cloudEvents:id").asText())
                ? List.of()
                : List.of("the id should be " + id);
    }

    /** The values of the parameters of an address; empty when the routing key is not made like it. */
    private static Map<String, String> words(String address, String routingKey) {
        boolean oneParameter = PARAMETER.matcher(address).matches();
        String value = oneParameter ? ".+" : "[^.]+";
        String pattern = PARAMETER.matcher(address.replace(".", "\\.")).replaceAll("(?<$1>" + value + ")");
        Matcher matcher = Pattern.compile(pattern).matcher(routingKey);
        Map<String, String> words = new TreeMap<>();
        if (matcher.matches()) {
            matcher.namedGroups().keySet().forEach(name -> words.put(name, matcher.group(name)));
        }
        return words;
    }

    private static String located(String location, JsonNode headers, JsonNode body) {
        String pointer = location.substring(location.indexOf('#') + 1);
        return (location.startsWith("$message.header") ? headers : body)
                .at(pointer)
                .asText();
    }

    private static JsonNode headers(AMQP.BasicProperties properties) {
        ObjectNode headers = JsonNodeFactory.instance.objectNode();
        properties.getHeaders().forEach((name, value) -> headers.put(name, Objects.toString(value)));
        return headers;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Optional<JsonNode> find(JsonNode parent, Predicate<JsonNode> wanted) {
        return StreamSupport.stream(parent.spliterator(), false).filter(wanted).findFirst();
    }
}
