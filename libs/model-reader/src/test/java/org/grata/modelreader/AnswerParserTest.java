package org.grata.modelreader;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.grata.extraction.quoted.Doubt;
import org.grata.extraction.quoted.Quoted;
import org.grata.extraction.quoted.QuotedMeasure;
import org.grata.extraction.quoted.QuotedState;
import org.grata.message.MissionRef;
import org.grata.message.PersonRef;
import org.grata.modelreader.ModelException.Kind;
import org.grata.vocabulary.Ground;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.MissionKind;
import org.grata.vocabulary.PersonCategory;
import org.grata.vocabulary.SpeakerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AnswerParserTest {
    private static final QuotedMeasure WHOLE = new QuotedMeasure(
            MeasureStatus.ANNOUNCED,
            "must go",
            new QuotedState("UY", "the Ministry", "Montevideo"),
            new QuotedState("FJ", "Fijian", null),
            new Quoted<>(2, "two"),
            new Quoted<>(PersonCategory.DIPLOMAT, "diplomats"),
            List.of(new Quoted<>(new MissionRef(MissionKind.CONSULATE, "Salto"), "consulate in Salto")),
            List.of(new Quoted<>(new PersonRef("A. B.", null), "A. B.")),
            new Quoted<>(LocalDate.of(2031, 5, 13), "on Tuesday"),
            new Quoted<>("PT48H", "48 hours"),
            List.of(new Quoted<>(Ground.RETALIATION, "in reply")),
            "in reply",
            List.of(new QuotedState("EU", "the Union", null)),
            new Quoted<>(0, "nobody stays"),
            List.of(new Quoted<>(SpeakerKind.OFFICIAL, "the Ministry")));

    @Test
    void readsEveryValue() throws Exception {
        assertThat(AnswerParser.parse(Answers.WHOLE))
                .isEqualTo(new ParsedAnswer(List.of(WHOLE), List.of(0), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "```json\n%s\n```",
                "Sure! {these} are the measures: %s Anything else? {}",
                "<think>first {\"measures\":[]} then</think>\n%s"
            })
    void passesOverWhatStandsAround(String frame) throws Exception {
        assertThat(AnswerParser.parse(frame.replace("%s", Answers.WHOLE)).measures())
                .containsExactly(WHOLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no",
                "[]",
                "{}",
                "{\"measures\":null}",
                "{\"measures\":{}}",
                "{\"measures\":[",
                "{\"measures\":[}"
            })
    void wantsAListOfMeasures(String content) {
        ModelException failure = catchThrowableOfType(ModelException.class, () -> AnswerParser.parse(content));
        assertThat(failure.kind()).isEqualTo(Kind.UNREADABLE);
    }

    @Test
    void readsNothingThatIsNestedTooDeep() {
        String deep = "{\"measures\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        ModelException failure = catchThrowableOfType(ModelException.class, () -> AnswerParser.parse(deep));
        assertThat(failure.kind()).isEqualTo(Kind.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/status | `\"announced\"` | status",
                "/status | null | status",
                "/trigger | `\" \"` | status",
                "/trigger | 7 | status",
                "/receivingState | null | receivingState",
                "/receivingState | `{\"code\":\"ZZ\",\"quote\":\"a\",\"namedBy\":null}` | receivingState",
                "/sendingState | `{\"code\":\"FJ\",\"quote\":null,\"namedBy\":null}` | sendingState",
                "/sendingState | `{\"code\":\"FJ\",\"quote\":\"a\",\"namedBy\":7}` | sendingState"
            })
    void leavesOutMeasuresWithoutStatusWordsOrStates(String pointer, String value, String field) throws Exception {
        ParsedAnswer parsed = AnswerParser.parse(with(pointer, value));
        assertThat(parsed.measures()).isEmpty();
        assertThat(parsed.doubts()).containsExactly(new Doubt(0, field, Doubt.Reason.MALFORMED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/count | `{\"value\":\"2\",\"quote\":\"two\"}` | headcount",
                "/count | `{\"value\":2.5,\"quote\":\"two\"}` | headcount",
                "/count | `{\"value\":0,\"quote\":\"none\"}` | headcount",
                "/count | `{\"value\":99999999999,\"quote\":\"two\"}` | headcount",
                "/count | `{\"value\":2}` | headcount",
                "/count | 2 | headcount",
                "/category | `{\"value\":\"SPY\",\"quote\":\"spies\"}` | category",
                "/missions | `[{\"kind\":\"HOUSE\",\"city\":null,\"quote\":\"a\"}]` | missions",
                "/missions | `[{\"kind\":\"OTHER\",\"city\":7,\"quote\":\"a\"}]` | missions",
                "/persons | `[{\"name\":null,\"office\":null,\"quote\":\"a\"}]` | persons",
                "/persons | `{}` | persons",
                "/announcedOn | `{\"value\":\"2031-02-30\",\"quote\":\"a\"}` | announcedOn",
                "/announcedOn | `{\"value\":\"Tuesday\",\"quote\":\"a\"}` | announcedOn",
                "/deadline | `{\"value\":\"two days\",\"quote\":\"a\"}` | deadline",
                "/deadline | `{\"value\":\"PT0H\",\"quote\":\"a\"}` | deadline",
                "/grounds | `[{\"value\":\"NONE\",\"quote\":\"a\"}]` | grounds",
                "/retaliation | true | retaliation",
                "/inConcertWith | `[{\"code\":\"eu\",\"quote\":\"a\",\"namedBy\":null}]` | inConcertWith",
                "/remaining | `{\"value\":-1,\"quote\":\"a\"}` | remaining",
                "/attribution | `[{\"kind\":\"OFFICIAL\",\"quote\":\"\"}]` | attribution"
            })
    void leavesOutAValueThatIsNone(String pointer, String value, String field) throws Exception {
        ParsedAnswer parsed = AnswerParser.parse(with(pointer, value));
        assertThat(parsed.doubts()).containsExactly(new Doubt(0, field, Doubt.Reason.MALFORMED));
        assertThat(parsed.measures()).hasSize(1);
        String nothing = pointer.endsWith("s") || pointer.equals("/inConcertWith") || pointer.equals("/attribution")
                ? "[]"
                : "null";
        assertThat(parsed.measures())
                .isEqualTo(AnswerParser.parse(with(pointer, nothing)).measures());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PT72H",
                "P15D",
                "P2W",
                "P1M",
                "2031-05-20",
                "2031-05-20T18:00:00+02:00",
                "2031-05-20T18:00",
                "IMMEDIATE"
            })
    void readsLimitsOfEveryForm(String limit) throws Exception {
        ParsedAnswer parsed = AnswerParser.parse(with("/deadline", "{\"value\":\"" + limit + "\",\"quote\":\"a\"}"));
        assertThat(parsed.measures().getFirst().deadline()).isEqualTo(new Quoted<>(limit, "a"));
    }

    @Test
    void keepsTheAnswersPlaces() throws Exception {
        String one = Json.text(Json.tree(Answers.WHOLE).at("/measures/0"));
        ParsedAnswer parsed = AnswerParser.parse("{\"measures\":[7," + one + ",{\"status\":1}," + one + "]}");
        assertThat(parsed.measures()).containsExactly(WHOLE, WHOLE);
        assertThat(parsed.places()).containsExactly(1, 3);
        assertThat(parsed.doubts().stream().map(Doubt::measure).distinct()).containsExactly(0, 2);
        ModelAnswer answer =
                new ModelAnswer(parsed.measures(), parsed.places(), parsed.doubts(), new Usage(0, 0), true);
        assertThat(answer.placed(new Doubt(1, "deadline", Doubt.Reason.NOT_IN_TEXT)))
                .isEqualTo(new Doubt(3, "deadline", Doubt.Reason.NOT_IN_TEXT));
    }

    @Test
    void readsNoMoreThanTheMost() throws Exception {
        String one = Json.text(Json.tree(Answers.WHOLE).at("/measures/0"));
        ParsedAnswer parsed = AnswerParser.parse("{\"measures\":[" + (one + ",").repeat(200) + one + "]}");
        assertThat(parsed.measures()).hasSize(200);
        assertThat(parsed.doubts()).containsExactly(new Doubt(200, "status", Doubt.Reason.MALFORMED));
        assertThat(AnswerParser.parse(with("/trigger", '"' + "a".repeat(2001) + '"'))
                        .measures())
                .isEmpty();
        assertThat(AnswerParser.parse(with("/trigger", '"' + "a".repeat(2000) + '"'))
                        .measures())
                .hasSize(1);
        assertThat(AnswerParser.parse(with("/trigger", "\"a\\u0000\"")).measures())
                .isEmpty();
        assertThat(AnswerParser.parse(with("/trigger", "\"a\\uD800b\"")).measures())
                .isEmpty();
        String ground = "{\"value\":\"OTHER\",\"quote\":\"a\"}";
        ParsedAnswer long51 = AnswerParser.parse(with("/grounds", "[" + (ground + ",").repeat(50) + ground + "]"));
        assertThat(long51.measures().getFirst().grounds()).hasSize(50);
        assertThat(long51.doubts()).containsExactly(new Doubt(0, "grounds", Doubt.Reason.MALFORMED));
    }

    /** The whole answer with another value under a name of its measure. */
    private static String with(String pointer, String value) {
        JsonNode answer = Json.tree(Answers.WHOLE);
        ((ObjectNode) answer.at("/measures/0")).set(pointer.substring(1), Json.tree(value));
        return Json.text(answer);
    }
}
