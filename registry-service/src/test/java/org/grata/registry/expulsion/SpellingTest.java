package org.grata.registry.expulsion;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "Karl Weidner, Karlu Weidnerovi",
        "Kallweit, Kallweita",
        "Ivan Vidović, Ivana Vidoviće",
        "Salzburg, Salcburku",
        "Rhodes, Rhodos",
        "Sankt Petersburg, Saint Petersburg",
        "Петрова, Петров",
        "Brno, BRNO",
        "Jan, Jan van Example",
        "Jan van Example, van Example"
    })
    void oneNameInTwoTexts(String one, String two) {
        assertThat(Spelling.alike(one, two)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Salzburg, Graz", "James Farrow, Ann Ellis", "Petrov, Popov", "Gdańsk, Poznań", "Brno, Praha"})
    void twoNames(String one, String two) {
        assertThat(Spelling.alike(one, two)).isFalse();
    }

    @Test
    void namesInTwoScriptsContradictNothingAndProveNothing() {
        assertThat(Spelling.anyAlike(List.of("Weidner"), List.of("Вайднер"))).isTrue();
        assertThat(Spelling.anySame(List.of("Weidner"), List.of("Вайднер"))).isFalse();
    }

    @Test
    void aPartOfANameContradictsNothingButMayBeAnothersToo() {
        assertThat(Spelling.anyAlike(List.of("Jan"), List.of("Jan van Example")))
                .isTrue();
        assertThat(Spelling.anySame(List.of("Jan"), List.of("Jan van Example"))).isFalse();
    }
}
