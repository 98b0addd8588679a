package org.grata.extraction;

import org.grata.extraction.lexicon.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LanguageTest {
    private final LanguageDetector detector = LanguageDetector.load(new Languages().codes());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The ambassador was told on Monday that he has to leave the country within two days",
                "fr | L'ambassadeur a été prié de quitter le pays dans les deux jours, a annoncé le ministère",
                "de | Der Botschafter muss das Land binnen zwei Tagen verlassen, teilte das Ministerium mit",
                "es | El embajador debe salir del país en un plazo de dos días, anunció el ministerio",
                "nl | De ambassadeur moet het land binnen twee dagen verlaten, heeft het ministerie gezegd",
                "cs | Velvyslanec musí zemi opustit do dvou dnů, uvedlo v pondělí ministerstvo, které ho předvolalo",
                "pl | Ambasador musi opuścić kraj w ciągu dwóch dni, poinformowało ministerstwo, że nie może zostać",
                "ru | Посол должен покинуть страну в течение двух суток, заявили в министерстве, что он не может остаться",
                "it | L'ambasciatore deve lasciare il paese entro due giorni, ha detto il ministero della difesa",
                "en | Norway gave two Chilean diplomats 48 hours to leave.",
                "en | Norway expels two Chilean diplomats.",
                "fr | La Norvège expulse deux diplomates chiliens.",
                "de | Norwegen weist zwei chilenische Diplomaten aus.",
                "es | Noruega expulsa a dos diplomáticos chilenos.",
                "nl | Noorwegen zet twee Chileense diplomaten uit.",
                "cs | Norsko vyhostí dva chilské diplomaty.",
                "pl | Norwegia wydala dwóch chilijskich dyplomatów.",
                "ru | Норвегия высылает двух чилийских дипломатов.",
                "ru | Лондону вернули мяч: военный атташе объявлен персоной нон грата, ему неделя на выезд.",
                "ru | Болгария пару лет назад без огласки выдворила торгпреда, пишет софийская газета: он, мол, платил.",
                "ru | Кишинёв выставил за дверь двоих помощников посла.",
                "uk | Норвегія висилає двох чилійських дипломатів, повідомило міністерство закордонних справ.",
                "bg | Норвегия изгони двама чилийски дипломати, съобщи министерството на външните работи.",
                "cs | Norsko vypovědělo chilského velvyslance.",
                "cs | Nizozemsko případ řeší.",
                "pl | Niger wyrzuca ambasadora Francji.",
                "pl | Chilijczyk spakował się i wyjechał.",
                "nl | Moskou stuurt Finse consul weg.",
                "sk | Slovensko vyhostilo dvoch ruských diplomatov, krajinu musia opustiť do týždňa.",
                "it | La Norvegia espelle due diplomatici cileni.",
                "fr | Cuatro diplomáticos deben irse, titre El País. La France a annoncé mardi que deux d'entre eux partiront, dans un communiqué de son ministère des Affaires étrangères",
                "cs | Norsko odvolalo konzula.",
                "pl | Litwa: konsul spakowany",
                "nl | Frankrijk: drie Iraniërs persona non grata",
                "fr | La Norvège renvoie neuf Russes.",
                "es | Noruega expulsa a nueve rusos.",
                "de | Österreich schickt vier Russen heim.",
                "ru | Эстония выслала консула.",
                "it | L'Estonia espelle il console russo di Narva.",
                "pt | A Noruega expulsa nove russos.",
                "sk | Rakúsko vyhlásilo štyroch Rusov za nežiaduce osoby.",
                "bg | Австрия обяви четирима руснаци за персона нон грата.",
                "sv | Norge utvisar två ryska diplomater.",
                "da | Danmark udviser 15 russiske diplomater.",
                "und | xyzzy plugh"
            })
    void isRecognised(String language, String text) {
        assertThat(detector.detect(text)).isEqualTo(language);
    }

    @Test
    void thatCannotBeReadIsRefusedWithTheOnesThatCan() {
        assertThatThrownBy(() -> Extractions.EXTRACTOR.extract(new Announcement(
                        "L'ambasciatore deve lasciare il paese entro due giorni, ha detto il ministero della difesa",
                        Extractions.PUBLISHED,
                        null,
                        null)))
                .isInstanceOfSatisfying(UnsupportedLanguageException.class, e -> {
                    assertThat(e.detected()).isEqualTo("it");
                    assertThat(e.supported()).containsExactlyInAnyOrder("en", "fr", "de", "es", "nl", "cs", "pl", "ru");
                });
    }
}
