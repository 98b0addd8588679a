package org.grata.modelreader;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A question as the chat endpoint wants it. */
final class RequestBody {
    /** Any number will do, as long as it stays: the same text shall be answered alike. */
    private static final int SEED = 20220329;

    private RequestBody() {}

    /** JSON text. */
    static String of(ModelSettings settings, Question question) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("model", settings.model());
        ArrayNode messages = body.putArray("messages");
        messages.addObject().put("role", "system").put("content", question.system());
        messages.addObject().put("role", "user").put("content", question.user());
        body.put("temperature", 0);
        body.put("seed", SEED);
        // Its successor max_completion_tokens is unknown to most servers one runs oneself.
        body.put("max_tokens", settings.maxAnswerTokens());
        body.put("stream", false);
        switch (settings.answerFormat()) {
            case JSON_SCHEMA -> {
                ObjectNode format = body.putObject("response_format").put("type", "json_schema");
                format.putObject("json_schema")
                        .put("name", "measures")
                        .put("strict", true)
                        .set("schema", Json.tree(question.schema()));
            }
            case JSON_OBJECT -> body.putObject("response_format").put("type", "json_object");
            case NONE -> {}
        }
        return Json.text(body);
    }
}
