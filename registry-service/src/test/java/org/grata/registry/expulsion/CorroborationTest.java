package org.grata.registry.expulsion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.grata.message.AnnouncementExtracted;
import org.grata.message.AnnouncementExtracted.Source;
import org.grata.message.Measure;
import org.grata.vocabulary.Confirmation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.announced;
import static org.grata.registry.expulsion.Measures.past;
import static org.grata.registry.expulsion.Measures.reversed;
import static org.grata.registry.expulsion.Measures.threatened;
import static org.grata.vocabulary.Confirmation.AUTOMATIC;
import static org.grata.vocabulary.Confirmation.CONFIRMED;
import static org.grata.vocabulary.Confirmation.REJECTED;
import static org.grata.vocabulary.Confirmation.UNCONFIRMED;

class CorroborationTest {
    private int number;

    @ParameterizedTest
    @CsvSource({
        "REJECTED, REJECTED, REJECTED",
        "REJECTED, UNCONFIRMED, UNCONFIRMED",
        "UNCONFIRMED, AUTOMATIC, AUTOMATIC",
        "CONFIRMED, AUTOMATIC, CONFIRMED"
    })
    void anExpulsionIsAsReliableAsItsBestReport(Confirmation one, Confirmation two, Confirmation expected) {
        assertThat(confirmation(told(one, "The Gazette"), told(two, "The Gazette")))
                .isEqualTo(expected);
        assertThat(confirmation(told(two, "The Gazette"), told(one, "The Gazette")))
                .isEqualTo(expected);
    }

    @Test
    void twoIndependentSourcesTogetherAreEnough() {
        assertThat(confirmation(told(UNCONFIRMED, "The Gazette"), told(UNCONFIRMED, "La Gaceta")))
                .isEqualTo(AUTOMATIC);
    }

    @Test
    void oneSourceTwiceIsOneSource() {
        assertThat(confirmation(told(UNCONFIRMED, "The Gazette"), told(UNCONFIRMED, " the gazette")))
                .isEqualTo(UNCONFIRMED);
    }

    @Test
    void twoPapersThatPrintOneAgencyAreOneSource() {
        Report gazette = report(quoting("Wire Agency"), new Source("The Gazette", null));
        Report gaceta = report(quoting("Wire Agency"), new Source("La Gaceta", null));
        assertThat(confirmation(gazette, gaceta)).isEqualTo(UNCONFIRMED);
    }

    @Test
    void aSourceWithoutANameIsKnownByItsHostAndOneWithoutBothIsNone() {
        Measure measure = announced("BE", "RU").judged(UNCONFIRMED).measure();
        Report one = report(measure, new Source(null, "https://one.example/a"));
        Report again = report(measure, new Source(null, "https://one.example/b"));
        Report other = report(measure, new Source(null, "https://other.example/a"));
        Report nameless = report(measure, null);
        assertThat(confirmation(one, again)).isEqualTo(UNCONFIRMED);
        assertThat(confirmation(one, nameless)).isEqualTo(UNCONFIRMED);
        assertThat(confirmation(one, other)).isEqualTo(AUTOMATIC);
    }

    @Test
    void whatAPersonRejectedIsNoSource() {
        assertThat(confirmation(told(UNCONFIRMED, "The Gazette"), told(REJECTED, "La Gaceta")))
                .isEqualTo(UNCONFIRMED);
    }

    @Test
    void aRetellingOrAReversalConfirmsTheOrderButAThreatDoesNot() {
        Report order = told(UNCONFIRMED, "The Gazette");
        Report mention = report(past("BE", "RU").judged(UNCONFIRMED).measure(), new Source("La Gaceta", null));
        Report reversal = report(reversed("BE", "RU").judged(UNCONFIRMED).measure(), new Source("La Gaceta", null));
        Report threat = report(threatened("BE", "RU").judged(CONFIRMED).measure(), new Source("La Gaceta", null));
        assertThat(confirmation(order, mention)).isEqualTo(AUTOMATIC);
        assertThat(confirmation(mention, order)).isEqualTo(AUTOMATIC);
        assertThat(confirmation(order, reversal)).isEqualTo(AUTOMATIC);
        assertThat(confirmation(order, threat)).isEqualTo(UNCONFIRMED);
        assertThat(confirmation(threat, order)).isEqualTo(UNCONFIRMED);
        assertThat(confirmation(threat)).isEqualTo(CONFIRMED);
    }

    @Test
    void reportsOfBeforeThereWasAJudgementCount() {
        assertThat(confirmation(report(announced("BE", "RU").judged(null).measure(), null)))
                .isEqualTo(AUTOMATIC);
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        List<Report> reports = new ArrayList<>();
        for (Confirmation judgement : Confirmation.values()) {
            for (String source : List.of("A", "B", "C")) {
                reports.add(told(judgement, source));
                reports.add(report(threatened("BE", "RU").judged(judgement).measure(), new Source(source, null)));
            }
        }
        Random random = new Random(16);
        Corroboration first = Account.of(reports).corroboration();
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(reports, random);
            assertThat(Account.of(reports).corroboration()).isEqualTo(first);
        }
        assertThat(first).isEqualTo(new Corroboration(CONFIRMED, List.of("a", "b"), CONFIRMED));
    }

    private static Confirmation confirmation(Report... reports) {
        return Account.of(List.of(reports)).confirmation();
    }

    private Report told(Confirmation judgement, String source) {
        return report(announced("BE", "RU").judged(judgement).measure(), new Source(source, null));
    }

    private static Measure quoting(String agency) {
        return announced("BE", "RU").judged(UNCONFIRMED).quoting(agency).measure();
    }

    private Report report(Measure measure, @Nullable Source source) {
        number++;
        return Report.of(
                new UUID(1, number),
                new AnnouncementExtracted(
                        new UUID(2, number), AFTERNOON.plusSeconds(number), "en", null, source, List.of(measure)),
                0);
    }
}
