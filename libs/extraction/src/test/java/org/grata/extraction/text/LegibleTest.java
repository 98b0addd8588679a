package org.grata.extraction.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LegibleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Diplo\u00admaten|Diplomaten",
                "two\u200b Russian\u200b diplomats|two Russian diplomats",
                "\ufeffGer\u2060many\u200e expels|Germany expels",
                "d\u200b'Orsay|d'Orsay",
                "a🇩🇪b|a  b",
                "x❤️y|x  y",
                "1\u200b0 days|10 days",
                "a\u0007b|a b",
                "re\u0301sume\u0301|re\u0301sume\u0301",
                "© Home ■ World|© Home ■ World"
            })
    void isWhatAReaderSees(String submitted, String seen) {
        assertThat(Legible.of(submitted).text()).isEqualTo(seen);
    }

    @Test
    void quotesTheTextAsItIs() {
        Legible text = Legible.of("\ufeff Diplo\u00admaten\u200b gehen");
        int start = text.text().indexOf("Diplomaten");
        int end = start + "Diplomaten".length();
        assertThat(text.quote(start, end)).isEqualTo("Diplo\u00admaten");
        assertThat(text.start(start)).isEqualTo(2);
        assertThat(text.end(end)).isEqualTo(13);
    }
}
