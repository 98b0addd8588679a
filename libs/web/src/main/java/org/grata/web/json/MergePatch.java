package org.grata.web.json;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.grata.web.Problems;
import org.grata.web.Violation;

/** Applies JSON merge patches (RFC 7396) to what clients may change. */
@Singleton
public class MergePatch {
    private final ObjectMapper mapper;
    private final StrictJson json;
    private final Validator validator;

    public MergePatch(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.json = new StrictJson(mapper);
        this.validator = validator;
    }

    /**
     * The content with the patch applied, judged like a body that tells it whole.
     *
     * @throws org.grata.web.ProblemException 400 naming the field at fault
     * @throws ConstraintViolationException answered 400 too, when the result breaks a constraint
     */
    public <T> T apply(T content, JsonNode patch, Class<T> type) {
        if (!patch.isObject()) {
            throw Problems.badRequest(Violation.BODY, Violation.BODY, "must be an object");
        }
        byte[] merged = merged(mapper.valueToTree(content), patch).toString().getBytes(StandardCharsets.UTF_8);
        T result = type.cast(json.read(merged, type));
        Set<ConstraintViolation<T>> broken = validator.validate(result);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        return result;
    }

    /** The target with the patch applied (section 2); neither is changed. */
    static JsonNode merged(JsonNode target, JsonNode patch) {
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
                result.set(name, merged(before, entry.getValue()));
            }
        });
        return result;
    }
}
