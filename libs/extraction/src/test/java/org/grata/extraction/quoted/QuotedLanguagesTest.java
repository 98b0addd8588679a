package org.grata.extraction.quoted;

import java.util.List;

import org.grata.message.Measure;
import org.grata.vocabulary.MeasureStatus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Quotes are read again in each language. */
class QuotedLanguagesTest {
    /** A measure of which only these are told. */
    static QuotedMeasure plain(
            String trigger,
            QuotedState receiving,
            QuotedState sending,
            int count,
            String people,
            String iso,
            String limit) {
        return new QuotedMeasure(
                MeasureStatus.ANNOUNCED,
                trigger,
                receiving,
                sending,
                new Quoted<>(count, people),
                null,
                List.of(),
                List.of(),
                null,
                new Quoted<>(iso, limit),
                List.of(),
                null,
                List.of(),
                null,
                List.of());
    }

    private static void holds(
            String language, String text, QuotedMeasure told, String receiving, String sending, int count, String day) {
        QuotedReading reading = QuotedReaderTest.read(text, language, told);
        assertThat(reading.doubts()).isEmpty();
        Measure measure = QuotedReaderTest.only(reading);
        assertThat(measure.receivingState()).isEqualTo(receiving);
        assertThat(measure.sendingState()).isEqualTo(sending);
        assertThat(measure.headcount().count()).isEqualTo(count);
        assertThat(measure.deadline().leaveBy().toLocalDate()).isEqualTo(day);
    }

    @Test
    void wordsAreReadInEveryLanguage() {
        holds(
                "de",
                "Wien weist zwei ungarische Botschaftsangeh\u00f6rige aus, sie haben drei Tage Zeit.",
                plain(
                        "weist",
                        new QuotedState("AT", "Wien", null),
                        new QuotedState("HU", "ungarische", null),
                        2,
                        "zwei ungarische Botschaftsangeh\u00f6rige",
                        "P3D",
                        "drei Tage"),
                "AT",
                "HU",
                2,
                "2024-05-19");
        holds(
                "fr",
                "Le Niger renvoie l\u2019attach\u00e9 militaire b\u00e9ninois, qui a jusqu\u2019\u00e0 dimanche.",
                plain(
                        "renvoie",
                        new QuotedState("NE", "Le Niger", null),
                        new QuotedState("BJ", "b\u00e9ninois", null),
                        1,
                        "l'attach\u00e9 militaire",
                        "2024-05-19",
                        "jusqu'\u00e0 dimanche"),
                "NE",
                "BJ",
                1,
                "2024-05-19");
        holds(
                "es",
                "Chile manda a casa a dos diplom\u00e1ticos peruanos; tienen 48 horas.",
                plain(
                        "manda a casa",
                        new QuotedState("CL", "Chile", null),
                        new QuotedState("PE", "peruanos", null),
                        2,
                        "dos diplom\u00e1ticos",
                        "PT48H",
                        "48 horas"),
                "CL",
                "PE",
                2,
                "2024-05-18");
        holds(
                "nl",
                "Belgi\u00eb zet drie Chinese diplomaten uit. Ze krijgen vijf dagen.",
                plain(
                        "zet",
                        new QuotedState("BE", "Belgi\u00eb", null),
                        new QuotedState("CN", "Chinese", null),
                        3,
                        "drie Chinese diplomaten",
                        "P5D",
                        "vijf dagen"),
                "BE",
                "CN",
                3,
                "2024-05-21");
        holds(
                "cs",
                "Praha vyho\u0161\u0165uje dva rusk\u00e9 diplomaty, odjet maj\u00ed do 72 hodin.",
                plain(
                        "vyho\u0161\u0165uje",
                        new QuotedState("CZ", "Praha", null),
                        new QuotedState("RU", "rusk\u00e9", null),
                        2,
                        "dva rusk\u00e9 diplomaty",
                        "PT72H",
                        "do 72 hodin"),
                "CZ",
                "RU",
                2,
                "2024-05-19");
        holds(
                "pl",
                "Warszawa wydala trzech bia\u0142oruskich dyplomat\u00f3w, maj\u0105 siedem dni.",
                plain(
                        "wydala",
                        new QuotedState("PL", "Warszawa", null),
                        new QuotedState("BY", "bia\u0142oruskich", null),
                        3,
                        "trzech bia\u0142oruskich dyplomat\u00f3w",
                        "P7D",
                        "siedem dni"),
                "PL",
                "BY",
                3,
                "2024-05-23");
        holds(
                "ru",
                "\u041b\u0430\u0442\u0432\u0438\u044f \u0432\u044b\u0441\u044b\u043b\u0430\u0435\u0442 \u0434\u0432\u0443\u0445 \u0440\u043e\u0441\u0441\u0438\u0439\u0441\u043a\u0438\u0445 \u0434\u0438\u043f\u043b\u043e\u043c\u0430\u0442\u043e\u0432, \u0438\u043c \u0434\u0430\u043b\u0438 48 \u0447\u0430\u0441\u043e\u0432.",
                plain(
                        "\u0432\u044b\u0441\u044b\u043b\u0430\u0435\u0442",
                        new QuotedState("LV", "\u041b\u0430\u0442\u0432\u0438\u044f", null),
                        new QuotedState("RU", "\u0440\u043e\u0441\u0441\u0438\u0439\u0441\u043a\u0438\u0445", null),
                        2,
                        "\u0434\u0432\u0443\u0445 \u0440\u043e\u0441\u0441\u0438\u0439\u0441\u043a\u0438\u0445 \u0434\u0438\u043f\u043b\u043e\u043c\u0430\u0442\u043e\u0432",
                        "PT48H",
                        "48 \u0447\u0430\u0441\u043e\u0432"),
                "LV",
                "RU",
                2,
                "2024-05-18");
    }
}
