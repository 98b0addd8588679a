package org.grata.lexicon;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TablesTest {
    @ParameterizedTest
    @CsvSource({
        "de, dreiundzwanzig, 23",
        "nl, drieëntwintig, 23",
        "ru, десяти, 10",
        "pl, pięciu, 5",
        "cs, sedmnáct, 17",
        "fr, trente-cinq, 35",
        "es, veintisiete, 27",
        "en, forty-one, 41"
    })
    void knowNumbersInWords(String language, String words, String value) {
        assertThat(Tables.numbers(language)).anyMatch(row -> row[0].equals(words) && row[1].equals(value));
    }

    @ParameterizedTest
    @CsvSource({
        "en, CZ, NAME, Czechia",
        "de, NL, NAME, Niederlande",
        "en, BE, CAPITAL, Brussels",
        "en, UA, PEOPLE, Ukrainians"
    })
    void knowStates(String language, String code, String form, String text) {
        assertThat(Tables.states(language)).anyMatch(row -> List.of(row).equals(List.of(code, form, text)));
    }

    @Test
    void knowTheZoneOfEverySeat() {
        assertThat(Tables.seats()).hasSizeGreaterThan(195);
        assertThat(Tables.seats().get("BE")).hasToString("Europe/Brussels");
        assertThat(Tables.seats().get("NATO")).hasToString("Europe/Brussels");
    }
}
