package org.grata.web.json;

import java.util.List;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/** Paths of values in a JSON body, written {@code filter.receivingStates[1]}. */
final class FieldPath {
    private static final int MAX_LENGTH = 200;

    private FieldPath() {}

    /** Where a parser stands; {@code body} at the root. */
    static String of(JsonStreamContext context) {
        StringBuilder path = new StringBuilder();
        append(path, context);
        return shown(path);
    }

    /** Where the mapping of a value failed; {@code body} at the root. */
    static String of(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            append(path, reference.getFieldName(), reference.getIndex());
        }
        return shown(path);
    }

    private static void append(StringBuilder path, JsonStreamContext context) {
        JsonStreamContext parent = context.getParent();
        if (parent != null) {
            append(path, parent);
        }
        if (context.inObject()) {
            append(path, context.getCurrentName(), -1);
        } else if (context.inArray()) {
            append(path, null, context.getCurrentIndex());
        }
    }

    private static void append(StringBuilder path, @Nullable String name, int index) {
        if (name != null) {
            path.append(path.isEmpty() ? "" : ".").append(name);
        } else if (index >= 0) {
            path.append('[').append(index).append(']');
        }
    }

    private static String shown(StringBuilder path) {
        return path.isEmpty() ? Violation.BODY : StrictText.shown(path.toString(), MAX_LENGTH);
    }
}
