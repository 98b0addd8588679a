package org.grata.testing.model;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A question as it arrived.
 *
 * @param body the whole request; a missing node when it was no JSON
 * @param system content of the first system message; empty when there is none
 * @param user content of the last user message; empty when there is none
 * @param authorization the header; null when there was none
 */
public record StubRequest(
        JsonNode body, String system, String user, @Nullable String authorization) {
    static StubRequest of(JsonNode body, @Nullable String authorization) {
        String system = "";
        String user = "";
        for (JsonNode message : body.path("messages")) {
            String content = message.path("content").asText("");
            if (system.isEmpty() && message.path("role").asText("").equals("system")) {
                system = content;
            } else if (message.path("role").asText("").equals("user")) {
                user = content;
            }
        }
        return new StubRequest(body, system, user, authorization);
    }
}
