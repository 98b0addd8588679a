package org.grata.notify.subscription.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Applies a JSON merge patch (RFC 7396, section 2). */
final class MergePatch {
    private MergePatch() {}

    /** The target with the patch applied; neither is changed. */
    static JsonNode apply(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target.isObject() ? target.deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(entry -> {
            String name = entry.getKey();
            if (entry.getValue().isNull()) {
                result.remove(name);
            } else {
                JsonNode before = result.path(name);
                result.set(name, apply(before, entry.getValue()));
            }
        });
        return result;
    }
}
