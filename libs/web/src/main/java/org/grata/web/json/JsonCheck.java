package org.grata.web.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import org.grata.web.ProblemException;
import org.grata.web.Problems;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a whole JSON text before any of it is mapped, so that the same rules hold for
 * records, maps and trees alike, and a fault anywhere is found before a handler sees a part.
 */
final class JsonCheck {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_NUMBER_LENGTH = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .build())
            .build();

    private JsonCheck() {}

    /** @throws ProblemException 400 when the text is not one well-formed JSON value */
    static void check(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() == null) {
                throw Problems.badRequest(Violation.BODY, Violation.BODY, "must not be empty");
            }
            walk(parser);
            if (parser.nextToken() != null) {
                throw Problems.badRequest(
                        Violation.BODY,
                        Violation.BODY,
                        "must be one JSON value; more follows it" + where(parser.currentTokenLocation()));
            }
        } catch (StreamConstraintsException e) {
            throw Problems.badRequest(
                    Violation.BODY,
                    Violation.BODY,
                    "must not be nested deeper than " + MAX_DEPTH + " nor hold numbers longer than " + MAX_NUMBER_LENGTH
                            + " characters");
        } catch (JsonProcessingException e) {
            throw Problems.badRequest(Violation.BODY, Violation.BODY, "is not valid JSON" + where(e.getLocation()));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
    }

    private static String where(@Nullable JsonLocation location) {
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static void walk(JsonParser parser) throws IOException {
        checkText(parser, parser.currentToken());
        while (!parser.getParsingContext().inRoot()) {
            checkText(parser, next(parser));
        }
    }

    private static void checkText(JsonParser parser, JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
            Optional<String> fault = StrictText.fault(parser.getText());
            if (fault.isPresent()) {
                throw Problems.badRequest(FieldPath.of(parser.getParsingContext()), Violation.BODY, fault.get());
            }
        }
    }

    private static JsonToken next(JsonParser parser) throws IOException {
        JsonToken token;
        try {
            token = parser.nextToken();
        } catch (JsonParseException e) {
            if (isDuplicate(parser, e)) {
                throw Problems.badRequest(
                        FieldPath.of(parser.getParsingContext()), Violation.BODY, "must not be given twice");
            }
            throw e;
        }
        if (token == null) {
            throw Problems.badRequest(Violation.BODY, Violation.BODY, "ends in the middle of the JSON value");
        }
        return token;
    }

    /** The parser has one exception for all faults of syntax; only the text tells a repeated field. */
    private static boolean isDuplicate(JsonParser parser, JsonParseException e) {
        return parser.getParsingContext().inObject() && e.getOriginalMessage().startsWith("Duplicate field");
    }

    /**
     * Which field holds the first wrong byte of a body, told from the part before it.
     *
     * @return {@code body} when the byte stands in no value
     */
    static String fieldAtEnd(String prefix) {
        try (JsonParser parser = FACTORY.createParser(prefix)) {
            boolean inValue = false;
            try {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    inValue = token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING;
                    if (token == JsonToken.VALUE_STRING) {
                        // A string is announced before it is read; reading it may meet the end.
                        parser.getText();
                        inValue = false;
                    }
                }
            } catch (JsonProcessingException endOfPrefix) {
                // Expected: the prefix stops within a token. Where it stopped is the answer.
            }
            // After a value the parser still names the field before; the wrong byte is then in a name.
            return inValue || parser.getParsingContext().inArray()
                    ? FieldPath.of(parser.getParsingContext())
                    : Violation.BODY;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
    }
}
