package org.grata.modelreader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import org.grata.extraction.quoted.Doubt;
import org.grata.extraction.quoted.Quoted;
import org.grata.extraction.quoted.QuotedMeasure;
import org.grata.extraction.quoted.QuotedState;
import org.grata.message.MissionRef;
import org.grata.message.PersonRef;
import org.grata.vocabulary.Ground;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.MissionKind;
import org.grata.vocabulary.PersonCategory;
import org.grata.vocabulary.SpeakerKind;
import org.jspecify.annotations.Nullable;

/** Reads one measure of an answer; each value that is not of its kind adds a doubt. */
final class MeasureParser {
    private static final int MOST_IN_A_LIST = 50;

    private final int place;
    private final List<Doubt> doubts;

    MeasureParser(int place, List<Doubt> doubts) {
        this.place = place;
        this.doubts = doubts;
    }

    /** Null when it has no usable status, words or States. */
    @Nullable
    QuotedMeasure parse(JsonNode told) {
        MeasureStatus status = Values.constant(told.path("status"), MeasureStatus.class);
        String trigger = Values.text(told.path("trigger"));
        if (status == null || trigger == null) {
            doubt("status");
        }
        QuotedState receiving = needed("receivingState", Values.state(told.path("receivingState")));
        QuotedState sending = needed("sendingState", Values.state(told.path("sendingState")));
        if (status == null || trigger == null || receiving == null || sending == null) {
            return null;
        }
        return new QuotedMeasure(
                status,
                trigger,
                receiving,
                sending,
                one("headcount", told.path("count"), MeasureParser::count),
                one("category", told.path("category"), node -> constant(node, "value", PersonCategory.class)),
                list("missions", told, MeasureParser::mission),
                list("persons", told, MeasureParser::person),
                one(
                        "announcedOn",
                        told.path("announcedOn"),
                        node -> Values.quoted(node, Values.day(node.path("value")))),
                one("deadline", told.path("deadline"), node -> Values.quoted(node, Values.limit(node.path("value")))),
                list("grounds", told, node -> constant(node, "value", Ground.class)),
                retaliation(told.path("retaliation")),
                list("inConcertWith", told, Values::state),
                one("remaining", told.path("remaining"), MeasureParser::remaining),
                list("attribution", told, node -> constant(node, "kind", SpeakerKind.class)));
    }

    private <T> @Nullable T needed(String field, @Nullable T value) {
        if (value == null) {
            doubt(field);
        }
        return value;
    }

    private void doubt(String field) {
        doubts.add(new Doubt(place, field, Doubt.Reason.MALFORMED));
    }

    private <T> @Nullable T one(String field, JsonNode node, Function<JsonNode, @Nullable T> parser) {
        return Values.isNothing(node) ? null : needed(field, parser.apply(node));
    }

    /** One doubt for each element that is not what it must be, and one for all beyond the most. */
    private <T> List<T> list(String field, JsonNode told, Function<JsonNode, @Nullable T> parser) {
        JsonNode nodes = told.path(field);
        List<T> list = new ArrayList<>();
        if (Values.isNothing(nodes)) {
            return list;
        }
        if (!nodes.isArray() || nodes.size() > MOST_IN_A_LIST) {
            doubt(field);
        }
        for (int i = 0; nodes.isArray() && i < Math.min(nodes.size(), MOST_IN_A_LIST); i++) {
            T value = needed(field, parser.apply(nodes.get(i)));
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    private @Nullable String retaliation(JsonNode node) {
        if (!Values.isTextOrNothing(node)) {
            doubt("retaliation");
        }
        return Values.text(node);
    }

    private static @Nullable Quoted<Integer> count(JsonNode node) {
        return Values.quoted(node, Values.wholeNumber(node.path("value"), 1));
    }

    private static @Nullable Quoted<Integer> remaining(JsonNode node) {
        return Values.quoted(node, Values.wholeNumber(node.path("value"), 0));
    }

    private static <E extends Enum<E>> @Nullable Quoted<E> constant(JsonNode node, String field, Class<E> vocabulary) {
        return Values.quoted(node, Values.constant(node.path(field), vocabulary));
    }

    private static @Nullable Quoted<MissionRef> mission(JsonNode node) {
        MissionKind kind = Values.constant(node.path("kind"), MissionKind.class);
        if (kind == null || !Values.isTextOrNothing(node.path("city"))) {
            return null;
        }
        return Values.quoted(node, new MissionRef(kind, Values.text(node.path("city"))));
    }

    private static @Nullable Quoted<PersonRef> person(JsonNode node) {
        String name = Values.text(node.path("name"));
        if (name == null || !Values.isTextOrNothing(node.path("office"))) {
            return null;
        }
        return Values.quoted(node, new PersonRef(name, Values.text(node.path("office"))));
    }
}
