package org.grata.modelreader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.grata.extraction.quoted.Doubt;
import org.grata.extraction.quoted.QuotedMeasure;
import org.grata.modelreader.ModelException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a model wrote. What stands around the object is passed over; a value that is not of its kind is left out
 * with a doubt.
 */
final class AnswerParser {
    private static final int MOST_MEASURES = 200;
    /** Each costs a pass over the text. */
    private static final int MOST_ATTEMPTS = 20;

    private static final String END_OF_THINKING = "</think>";

    private AnswerParser() {}

    /** @throws ModelException {@code UNREADABLE}, when it holds no object with a list of measures */
    static ParsedAnswer parse(String content) throws ModelException {
        JsonNode told = measures(content);
        if (told == null) {
            throw new ModelException(Kind.UNREADABLE, "the model's answer has no list of measures");
        }
        List<QuotedMeasure> measures = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        for (int place = 0; place < Math.min(told.size(), MOST_MEASURES); place++) {
            QuotedMeasure measure = new MeasureParser(place, doubts).parse(told.get(place));
            if (measure != null) {
                measures.add(measure);
                places.add(place);
            }
        }
        if (told.size() > MOST_MEASURES) {
            doubts.add(new Doubt(MOST_MEASURES, "status", Doubt.Reason.MALFORMED));
        }
        return new ParsedAnswer(measures, places, doubts);
    }

    /** Null when there is none. */
    private static @Nullable JsonNode measures(String content) {
        // What a model thinks aloud may hold drafts.
        int thought = content.lastIndexOf(END_OF_THINKING);
        int from = content.indexOf('{', Math.max(thought, 0));
        for (int attempt = 0; attempt < MOST_ATTEMPTS && from >= 0; attempt++) {
            JsonNode measures = measuresAt(content, from);
            if (measures != null) {
                return measures;
            }
            from = content.indexOf('{', from + 1);
        }
        return null;
    }

    private static @Nullable JsonNode measuresAt(String content, int from) {
        try (JsonParser parser = Json.MAPPER.createParser(content.substring(from))) {
            JsonNode object = Json.MAPPER.readTree(parser);
            return object != null && object.path("measures").isArray() ? object.path("measures") : null;
        } catch (JsonProcessingException e) {
            return null;
        } catch (IOException e) {
            throw new IllegalStateException("a text is read without a file", e);
        }
    }
}
