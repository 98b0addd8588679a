package org.grata.extraction.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "forty-one | forty,one",
                "Russia's | russia,'s",
                "l'ambassade | l',ambassade",
                "Sophie Wilmès | sophie,wilmes",
                "U.S. staff | u.s,staff",
                "Łódź | lodz",
                "высланы | высланы",
                "250,000 | 250,000",
                "at 23:59. | at,23:59,.",
                "oﬃcials | officials"
            })
    void splitsAndFolds(String text, String norms) {
        assertThat(String.join(
                        ",", Tokenizer.tokenize(text).stream().map(Token::norm).toList()))
                .isEqualTo(norms);
    }
}
