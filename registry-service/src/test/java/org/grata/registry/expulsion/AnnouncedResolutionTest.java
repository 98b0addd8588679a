package org.grata.registry.expulsion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.grata.message.ExpulsionChanged;
import org.grata.message.Headcount;
import org.grata.message.MissionRef;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.Ground;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.MissionKind;
import org.grata.vocabulary.PersonCategory;
import org.grata.vocabulary.SpeakerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.MARCH_29;
import static org.grata.registry.expulsion.Measures.announced;
import static org.grata.registry.expulsion.Measures.belgium;
import static org.grata.registry.expulsion.Measures.czechia;
import static org.grata.registry.expulsion.Measures.past;
import static org.grata.registry.expulsion.Measures.threatened;
import static org.grata.registry.expulsion.Resolutions.NEW_ID;
import static org.grata.registry.expulsion.Resolutions.NOW;
import static org.grata.registry.expulsion.Resolutions.days;
import static org.grata.registry.expulsion.Resolutions.known;
import static org.grata.registry.expulsion.Resolutions.resolve;

/** Which expulsion an announced measure belongs to. */
class AnnouncedResolutionTest {
    @Test
    void nothingKnownMakesANewExpulsion() {
        Outcome outcome = resolve(belgium().report(2));

        assertThat(outcome).isInstanceOf(Outcome.NewExpulsion.class);
        assertThat(outcome.after().id()).isEqualTo(NEW_ID);
        assertThat(outcome.after().revision()).isEqualTo(1);
        assertThat(outcome.eventType()).contains(ExpulsionChanged.RECORDED);
    }

    @Test
    void aConsulateInTheWordsOfAnotherLanguageIsTheSame() {
        Expulsion known = known(announced("AT", "RU").count(1).at(new MissionRef(MissionKind.CONSULATE, "Salzburg")));
        Measures retold = announced("AT", "RU").count(1).at(new MissionRef(MissionKind.CONSULATE, "Salcburku"));
        Measures other = announced("AT", "RU").count(1).at(new MissionRef(MissionKind.CONSULATE, "Graz"));

        assertThat(resolve(retold.report(2), known).after().id()).isEqualTo(known.id());
        assertThat(resolve(other.report(3), known)).isInstanceOf(Outcome.NewExpulsion.class);
    }

    @Test
    void whoIsNamedAloneIsOneOfThoseToldAsANumber() {
        Expulsion known = known(announced("KE", "GB").count(5).naming("James Farrow"));
        Report named =
                announced("KE", "GB").count(1).naming("James Farrow").on(null).report(2, days(5));
        Report another =
                announced("KE", "GB").count(1).naming("Ann Ellis").on(null).report(3, days(5));

        assertThat(resolve(named, known).after().id()).isEqualTo(known.id());
        assertThat(resolve(another, known)).isInstanceOf(Outcome.NewExpulsion.class);
    }

    @Test
    void theSameToldAgainJoinsAndChangesNothing() {
        Expulsion known = known(belgium());

        Outcome outcome = resolve(belgium().report(2), known);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.JoinsExpulsion.class, joins -> {
            assertThat(joins.changed()).isFalse();
            assertThat(joins.because()).containsExactly(Reason.SAME_DAY, Reason.SAME_HEADCOUNT, Reason.SAME_DEADLINE);
        });
        assertThat(outcome.after().revision()).isEqualTo(1);
        assertThat(outcome.eventType()).isEmpty();
    }

    @Test
    void aCorrectedNumberRevises() {
        Expulsion known = known(announced("ES", "RU").about(25).toldBy(SpeakerKind.OFFICIAL));

        Outcome outcome = resolve(
                announced("ES", "RU").count(27).toldBy(SpeakerKind.OFFICIAL).report(2), known);

        assertThat(outcome.after().id()).isEqualTo(known.id());
        assertThat(outcome.after().revision()).isEqualTo(2);
        assertThat(outcome.after().measure().headcount()).isEqualTo(Headcount.of(27, CountQualifier.EXACT));
        assertThat(outcome.eventType()).contains(ExpulsionChanged.REVISED);
    }

    @Test
    void moreGroundsReviseTheRegisterButAreNotAnnounced() {
        Expulsion known = known(czechia());

        Outcome outcome = resolve(czechia().grounds(Ground.INTERFERENCE).report(2), known);

        assertThat(outcome.after().revision()).isEqualTo(2);
        assertThat(outcome.revises()).isTrue();
        assertThat(outcome.eventType()).isEmpty();
    }

    @Test
    void otherWordingOfTheDeadlineIsNoChange() {
        Expulsion known = known(belgium());
        Report retold = belgium().report(2, days(1));

        Outcome outcome = resolve(retold, known);

        assertThat(outcome.after().revision()).isEqualTo(1);
        assertThat(outcome.after().measure().leaveBy()).isEqualTo(Instant.parse("2022-04-13T21:59:59Z"));
    }

    @Test
    void hoursRetoldLaterStillCountFromTheFirstPublication() {
        Expulsion known = known(czechia());
        Report retold = announced("CZ", "RU")
                .count(1)
                .within("PT72H", "2022-04-02T09:00:00+02:00")
                .toldBy(SpeakerKind.OFFICIAL)
                .report(2, AFTERNOON.plus(Duration.ofHours(15)));

        Outcome outcome = resolve(retold, known);

        assertThat(outcome.after().measure().leaveBy()).isEqualTo(Instant.parse("2022-04-01T16:00:00Z"));
        assertThat(outcome.eventType()).isEmpty();
    }

    @ParameterizedTest(name = "{0} and {1}, {2} days apart: joined {3}")
    @CsvSource({
        "21, 21, 0, true",
        "21, 21, 1, true",
        "21, 21, 3, true",
        "21, 21, 7, true",
        "21, 21, 8, false",
        "1, 1, 3, true",
        "1, 1, 4, false",
        "2, 2, 7, false",
        "10, 13, 0, true",
        "10, 13, 1, true",
        "10, 13, 2, false",
        "45, 59, 0, true",
        "35, 6, 0, false",
        "44, 1, 0, false",
        "3, 35, 0, false",
    })
    void numbersAndDaysDecide(int told, int later, int apart, boolean joined) {
        Expulsion known = known(announced("PL", "RU").count(told));
        Report report =
                announced("PL", "RU").count(later).on(MARCH_29.plusDays(apart)).report(2, days(apart));

        Outcome outcome = resolve(report, known);

        assertThat(outcome instanceof Outcome.JoinsExpulsion).isEqualTo(joined);
    }

    @Test
    void anotherNumberWithAnotherDeadlineIsAnotherMeasure() {
        Expulsion known = known(announced("RU", "PL").count(10).within("P5D", "2022-04-03T23:59:59+03:00"));
        Report report = announced("RU", "PL")
                .count(9)
                .within("PT48H", "2022-03-31T19:00:00+03:00")
                .report(2);

        assertThat(resolve(report, known)).isInstanceOf(Outcome.NewExpulsion.class);
    }

    @Test
    void anotherDeadlineForTheSameNumberIsACorrection() {
        Expulsion known = known(announced("SO", "ET").count(1).within("PT72H", "2022-04-01T19:00:00+03:00"));
        Report report = announced("SO", "ET")
                .count(1)
                .within("P1W", "2022-04-05T23:59:59+03:00")
                .toldBy(SpeakerKind.OFFICIAL)
                .report(2);

        Outcome outcome = resolve(report, known);

        assertThat(outcome.because()).containsExactly(Reason.SAME_DAY, Reason.SAME_HEADCOUNT, Reason.DEADLINE_CHANGED);
        assertThat(outcome.eventType()).contains(ExpulsionChanged.REVISED);
    }

    @Test
    void twoMeasuresOfOneTextStayApart() {
        Expulsion known = known(announced("SK", "RU").count(3));

        Outcome outcome = new Resolution(List.of(known), Set.of(known.id()))
                .resolve(announced("SK", "RU").count(3).report(2), NEW_ID, NOW);

        assertThat(outcome).isInstanceOf(Outcome.NewExpulsion.class);
    }

    @Test
    void ofTwoKnownMeasuresTheOneWithTheSameNumberIsMeant() {
        Expulsion many = known(announced("RU", "US").count(44), AFTERNOON);
        Expulsion one = known(announced("RU", "US").count(1), AFTERNOON.plusSeconds(5));

        assertThat(resolve(announced("RU", "US").count(44).report(3), one, many)
                        .after()
                        .id())
                .isEqualTo(many.id());
        assertThat(resolve(announced("RU", "US").count(1).report(4), one, many)
                        .after()
                        .id())
                .isEqualTo(one.id());
    }

    @Test
    void anAmbassadorAndAnAttacheAreTwoMeasures() {
        Expulsion known = known(announced("CN", "LT").count(1).category(PersonCategory.AMBASSADOR));
        Measures report = announced("CN", "LT").count(1).category(PersonCategory.MILITARY_ATTACHE);

        assertThat(resolve(report.report(2), known)).isInstanceOf(Outcome.NewExpulsion.class);
    }

    @Test
    void otherPersonsMakeAnotherMeasure() {
        Expulsion known = known(announced("IN", "PK").count(1).naming("Somebody One"));

        assertThat(resolve(announced("IN", "PK").count(1).naming("Somebody Two").report(2), known))
                .isInstanceOf(Outcome.NewExpulsion.class);
        assertThat(resolve(announced("IN", "PK").count(1).naming("somebody one").report(3), known))
                .isInstanceOf(Outcome.JoinsExpulsion.class);
    }

    @Test
    void staffOfAnotherPostMakesAnotherMeasureUnlessTheNumberTellsOtherwise() {
        Expulsion known = known(announced("UA", "RU").count(13).at(new MissionRef(MissionKind.CONSULATE, "Odesa")));
        MissionRef lviv = new MissionRef(MissionKind.CONSULATE, "Lviv");

        assertThat(resolve(announced("UA", "RU").count(12).at(lviv).report(2), known))
                .isInstanceOf(Outcome.NewExpulsion.class);
        assertThat(resolve(announced("UA", "RU").count(13).at(lviv).report(3), known))
                .isInstanceOf(Outcome.JoinsExpulsion.class);
    }

    @Test
    void aShareJoinsTheSharedTotal() {
        Headcount.SharedTotal shared = new Headcount.SharedTotal(10, List.of("EE", "LT", "LV"));
        Expulsion known =
                known(announced("RU", "LT").headcount(new Headcount(null, CountQualifier.UNSPECIFIED, shared)));

        Outcome outcome = resolve(announced("RU", "LT").count(4).report(2), known);

        assertThat(outcome.after().measure().headcount()).isEqualTo(new Headcount(4, CountQualifier.EXACT, shared));
        assertThat(outcome.eventType()).contains(ExpulsionChanged.REVISED);
    }

    @Test
    void itTakesOverAMentionThatArrivedBeforeIt() {
        Expulsion mention = known(past("PL", "RU").about(40));
        Report report =
                announced("PL", "RU").count(45).on(MARCH_29.minusDays(6)).report(2, days(-6));

        Outcome outcome = resolve(report, mention);

        assertThat(outcome.after().id()).isEqualTo(mention.id());
        assertThat(outcome.after().status()).isEqualTo(MeasureStatus.ANNOUNCED);
        assertThat(outcome.after().measure()).isEqualTo(Merge.measure(Account.of(report)));
        assertThat(outcome.after().account().corroboration())
                .isEqualTo(mention.account().corroboration().plus(report));
        assertThat(outcome.eventType()).contains(ExpulsionChanged.RECORDED);
    }

    @Test
    void itDoesNotTakeOverAMentionOfSomethingEarlier() {
        Expulsion mention = known(past("EE", "RU"));
        Report report = announced("EE", "RU").count(14).on(MARCH_29.plusDays(7)).report(2, days(7));

        assertThat(resolve(report, mention)).isInstanceOf(Outcome.NewExpulsion.class);
    }

    @Test
    void aThreatStaysApart() {
        assertThat(resolve(announced("BG", "RU").count(10).report(2), known(threatened("BG", "RU"))))
                .isInstanceOf(Outcome.NewExpulsion.class);
    }
}
