package org.grata.registry.anonymisation.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RedactionTest {
    private final Redaction redaction = new Redaction("Zoë Example", "X");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zoë Example | X",
                "the ZOË EXAMPLE affair | the X affair",
                "(Zoë  Example), | (X),",
                "Zoë\u00A0Example | X",
                "výpověď Zoë Examplem a Zoë Exampleovi | výpověď X a X",
                "Zoë Examplesdottir | Zoë Examplesdottir",
                "McZoë Example | McZoë Example",
                "Ms Example | Ms Example",
            })
    void theNameIsReplacedWhereItIsAWholeOne(String text, String expected) {
        assertThat(redaction.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Li left Lima | X left Lima", "Li's | X's"})
    void aSingleWordIsNotInflected(String text, String expected) {
        assertThat(new Redaction("Li", "X").of(text)).isEqualTo(expected);
    }

    @Test
    void codesAndPlacesStay() throws JsonProcessingException {
        assertThat(
                        redacted(
                                "RU",
                                "{`sendingState`:`RU`,`persons`:[{`name`:`ru`,`office`:`envoy`}],"
                                        + "`missions`:[{`city`:`Ru`}],`evidence`:[{`field`:`ru`,`quote`:`Ru, envoy`,`start`:7}]}"))
                .isEqualTo(json("{`sendingState`:`RU`,`persons`:[{`name`:`X`,`office`:null}],"
                        + "`missions`:[{`city`:`Ru`}],`evidence`:[{`field`:`ru`,`quote`:`X, envoy`,`start`:7}]}"));
    }

    @Test
    void otherPersonsStayAndThoseOfOneReportAreOrderedByName() throws JsonProcessingException {
        assertThat(redacted(
                        "A",
                        "{`persons`:["
                                + "{`value`:{`name`:`A`,`office`:null},`first`:1},{`value`:{`name`:`B A`,`office`:`y`},`first`:1},"
                                + "{`value`:{`name`:`C`,`office`:null},`first`:2}]}"))
                .isEqualTo(json("{`persons`:["
                        + "{`value`:{`name`:`B A`,`office`:`y`},`first`:1},{`value`:{`name`:`X`,`office`:null},`first`:1},"
                        + "{`value`:{`name`:`C`,`office`:null},`first`:2}]}"));
    }

    private static JsonNode redacted(String name, String text) throws JsonProcessingException {
        JsonNode json = json(text);
        new Redaction(name, "X").redact(json);
        return json;
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text.replace('`', '"'));
    }
}
