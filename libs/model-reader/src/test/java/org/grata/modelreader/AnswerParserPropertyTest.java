package org.grata.modelreader;

import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.grata.extraction.quoted.Doubt;
import org.grata.modelreader.ModelException.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerParserPropertyTest {
    private static final List<String> NAMES = List.of(
            "status",
            "trigger",
            "receivingState",
            "sendingState",
            "count",
            "missions",
            "persons",
            "announcedOn",
            "deadline",
            "grounds",
            "retaliation",
            "remaining",
            "value",
            "quote",
            "code",
            "namedBy",
            "kind",
            "measures");

    @Property(tries = 500)
    void readsOrRefusesAnyText(@ForAll String content) {
        readsOrRefuses(content);
    }

    @Property(tries = 1000)
    void readsOrRefusesAnyJson(@ForAll("json") String json) {
        readsOrRefuses("{\"measures\":[" + json + "]}");
        readsOrRefuses("{\"measures\":" + json + "}");
    }

    @Property(tries = 2000)
    void readsOrRefusesAnyMutation(
            @ForAll @IntRange(max = 2000) int at,
            @ForAll @IntRange(max = 40) int length,
            @ForAll("splinters") String instead) {
        int from = at % Answers.WHOLE.length();
        int to = Math.min(from + length, Answers.WHOLE.length());
        readsOrRefuses(Answers.WHOLE.substring(0, from) + instead + Answers.WHOLE.substring(to));
    }

    private static void readsOrRefuses(String content) {
        try {
            ParsedAnswer parsed = AnswerParser.parse(content);
            assertThat(parsed.places()).hasSameSizeAs(parsed.measures());
            assertThat(parsed.doubts()).allMatch(doubt -> doubt.reason() == Doubt.Reason.MALFORMED);
        } catch (ModelException e) {
            assertThat(e.kind()).isEqualTo(Kind.UNREADABLE);
        }
    }

    @Provide
    Arbitrary<String> splinters() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(5),
                Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        "\"",
                        "null",
                        "1e999",
                        "\\u0000",
                        "\\uD800",
                        ",",
                        ":",
                        "-0",
                        "{\"measures\":["));
    }

    @Provide
    Arbitrary<String> json() {
        return Arbitraries.recursive(this::leaf, this::branch, 0, 4);
    }

    private Arbitrary<String> leaf() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "null",
                        "true",
                        "7",
                        "-1",
                        "1e400",
                        "99999999999999999999",
                        "\"ANNOUNCED\"",
                        "\"FJ\"",
                        "\"UY\""),
                Arbitraries.strings().alpha().ofMaxLength(4).map(text -> '"' + text + '"'));
    }

    private Arbitrary<String> branch(Arbitrary<String> inner) {
        Arbitrary<String> list = inner.list().ofMaxSize(3).map(items -> '[' + String.join(",", items) + ']');
        Arbitrary<String> object =
                Arbitraries.maps(Arbitraries.of(NAMES), inner).ofMaxSize(8).map(AnswerParserPropertyTest::object);
        return Arbitraries.oneOf(inner, list, object);
    }

    private static String object(Map<String, String> values) {
        return '{'
                + String.join(
                        ",",
                        values.entrySet().stream()
                                .map(entry -> '"' + entry.getKey() + "\":" + entry.getValue())
                                .toList())
                + '}';
    }
}
