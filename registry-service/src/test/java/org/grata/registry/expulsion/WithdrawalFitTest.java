package org.grata.registry.expulsion;

import java.time.LocalDate;

import org.grata.message.ExpulsionChanged;
import org.grata.message.MissionRef;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.MissionKind;
import org.grata.vocabulary.PersonCategory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.MARCH_29;
import static org.grata.registry.expulsion.Measures.announced;
import static org.grata.registry.expulsion.Measures.past;
import static org.grata.registry.expulsion.Measures.reversed;
import static org.grata.registry.expulsion.Measures.threatened;
import static org.grata.registry.expulsion.Resolutions.days;
import static org.grata.registry.expulsion.Resolutions.resolve;
import static org.grata.registry.expulsion.Withdrawals.assertReverses;
import static org.grata.registry.expulsion.Withdrawals.assertUndecided;
import static org.grata.registry.expulsion.Withdrawals.known;
import static org.grata.registry.expulsion.Withdrawals.reversal;
import static org.grata.registry.expulsion.Withdrawals.withdrawal;

/** A reversal reverses only the order that it fits, and of several the one it fits better. */
class WithdrawalFitTest {
    private static final MissionRef ODESA = new MissionRef(MissionKind.CONSULATE, "Odesa");

    @Test
    void theOrderItNamesIsReversedAndTold() {
        Expulsion known = known(announced("RS", "ME").count(1));

        Outcome.Reverses outcome = ((Withdrawal.Decided) withdrawal(reversed("RS", "ME"), known)).reverses();

        assertThat(outcome.before()).isEqualTo(known);
        assertThat(outcome.after().status()).isEqualTo(MeasureStatus.REVERSED);
        assertThat(outcome.after().revision()).isEqualTo(2);
        assertThat(outcome.because())
                .containsExactly(Reason.TOLD_AS_REVERSED, Reason.HEADCOUNT_UNTOLD, Reason.DEADLINE_UNTOLD);
        assertThat(outcome.eventType()).contains(ExpulsionChanged.REVERSED);
    }

    @ParameterizedTest(name = "{0} may stay, of {1} expelled: fits {2}")
    @CsvSource({
        "UNSPECIFIED, DIPLOMAT, true",
        "UNSPECIFIED, MILITARY_ATTACHE, true",
        "DIPLOMAT, DIPLOMAT, true",
        "DIPLOMAT, EMBASSY_STAFF, true",
        "EMBASSY_STAFF, DIPLOMAT, true",
        "EMBASSY_STAFF, MILITARY_ATTACHE, true",
        "DIPLOMAT, UNSPECIFIED, true",
        "MILITARY_ATTACHE, MILITARY_ATTACHE, true",
        "MILITARY_ATTACHE, DIPLOMAT, false",
        "MILITARY_ATTACHE, EMBASSY_STAFF, false",
        "MILITARY_ATTACHE, UNSPECIFIED, false",
        "DIPLOMAT, MILITARY_ATTACHE, false",
        "AMBASSADOR, DIPLOMAT, false",
        "CONSULAR_OFFICER, MILITARY_ATTACHE, false",
    })
    void anotherOfficeIsAnotherOrder(PersonCategory told, PersonCategory known, boolean fits) {
        Expulsion order = known(announced("RS", "ME").count(10).category(known));

        Withdrawal withdrawal = withdrawal(reversal().category(told), order);

        assertThat(withdrawal instanceof Withdrawal.Decided).isEqualTo(fits);
    }

    @Test
    void anOfficeWithinAStaffIsTheOrderOnlyWhenTheNumberAgrees() {
        Expulsion order = known(announced("RS", "ME").count(10).category(PersonCategory.EMBASSY_STAFF));

        assertReverses(
                withdrawal(reversal().category(PersonCategory.MILITARY_ATTACHE).count(10), order), order);
        assertUndecided(
                withdrawal(reversal().category(PersonCategory.MILITARY_ATTACHE).count(2), order));
    }

    @Test
    void otherPersonsAreAnotherOrder() {
        Expulsion order = known(announced("RS", "ME").count(1).naming("Somebody One"));

        assertUndecided(withdrawal(reversal().naming("Somebody Two"), order));
        assertReverses(withdrawal(reversal().naming("somebody one"), order), order);
        assertReverses(withdrawal(reversal(), order), order);
    }

    @Test
    void aNamedPersonIsNotAllWhoMustLeave() {
        Expulsion ten = known(announced("RS", "ME").count(10).naming("Somebody One"));
        Expulsion two = known(announced("RS", "ME").naming("Somebody One", "Somebody Two"));
        Expulsion unnamed = known(announced("RS", "ME"));
        Expulsion one = known(announced("RS", "ME").count(1));

        assertUndecided(withdrawal(reversal().naming("Somebody One"), ten));
        assertUndecided(withdrawal(reversal().naming("Somebody One"), two));
        assertUndecided(withdrawal(reversal().naming("Somebody One"), unnamed));
        assertReverses(withdrawal(reversal().naming("Somebody One"), one), one);
    }

    @Test
    void otherPostsAreAnotherOrder() {
        Expulsion odesa = known(announced("RS", "ME").count(13).at(ODESA));

        assertUndecided(withdrawal(reversal().at(new MissionRef(MissionKind.CONSULATE, "Lviv")), odesa));
        assertUndecided(withdrawal(reversal().at(new MissionRef(MissionKind.EMBASSY, "Odesa")), odesa));
        assertReverses(withdrawal(reversal().at(new MissionRef(MissionKind.CONSULATE, null)), odesa), odesa);
    }

    @Test
    void oneOfTwoPostsIsNotTheWholeOrder() {
        Expulsion both = known(announced("RS", "ME").count(21).at(new MissionRef(MissionKind.EMBASSY, null), ODESA));
        Expulsion anywhere = known(announced("RS", "ME").count(21));

        assertUndecided(withdrawal(reversal().at(ODESA), both));
        assertUndecided(withdrawal(reversal().at(ODESA), anywhere));
        assertReverses(withdrawal(reversal().at(ODESA).count(21), both), both);
        assertReverses(withdrawal(reversal().at(new MissionRef(MissionKind.EMBASSY, "Belgrade")), anywhere), anywhere);
    }

    @ParameterizedTest(name = "{0} may stay, of {1} expelled: fits {2}")
    @CsvSource({"10, 10, true", "1, 20, false", "20, 1, false", "10, 12, false"})
    void anotherNumberIsAnotherOrder(int told, int known, boolean fits) {
        Expulsion order = known(announced("RS", "ME").count(known));

        assertThat(withdrawal(reversal().count(told), order) instanceof Withdrawal.Decided)
                .isEqualTo(fits);
    }

    @Test
    void theNumberThatRulesCountsNotOneThatWasCorrected() {
        Expulsion corrected = resolve(
                        announced("RS", "ME").count(13).report(2),
                        known(announced("RS", "ME").count(10)))
                .after();

        assertUndecided(withdrawal(reversal().count(10), corrected));
    }

    @ParameterizedTest(name = "ordered on {0}, told as {1}, reversal published on day {2}: fits {3}")
    @CsvSource({
        "2022-03-29, , 1, true",
        "2022-03-29, , 60, true",
        "2022-03-29, , 61, false",
        "2022-03-29, , -1, false",
        "2022-03-29, 2022-03-29, 20, true",
        "2022-03-29, 2022-03-25, 20, false",
        // Next to its publication: the day of the reversal.
        "2022-03-29, 2022-04-18, 20, true",
    })
    void anOrderGivenLaterOrOnAnotherDayIsAnother(
            LocalDate ordered, @Nullable LocalDate told, int published, boolean fits) {
        Expulsion order = known(announced("RS", "ME").count(1).on(ordered));

        Withdrawal withdrawal = withdrawal(reversal().on(told).report(20, days(published)), order);

        assertThat(withdrawal instanceof Withdrawal.Decided).isEqualTo(fits);
    }

    @Test
    void anUndatedOrderPublishedAfterItIsAnother() {
        Expulsion order = known(announced("RS", "ME").count(1).on(null));

        assertUndecided(withdrawal(reversal().report(20, AFTERNOON.minusSeconds(1)), order));
        assertReverses(withdrawal(reversal().report(20, AFTERNOON.plusSeconds(2)), order), order);
    }

    @Test
    void aThreatIsNoOrder() {
        assertUndecided(withdrawal(reversal(), known(threatened("RS", "ME"))));
    }

    @Test
    void aMentionIsReversedWithoutTellingAnybody() {
        Expulsion mention = known(past("RS", "ME"));

        Withdrawal withdrawal = withdrawal(reversal(), mention);

        assertReverses(withdrawal, mention);
        assertThat(((Withdrawal.Decided) withdrawal).reverses().eventType()).isEmpty();
    }

    @Test
    void equalFitsAreLeftToAPerson() {
        Expulsion first = known(announced("RS", "ME").count(10), 1);
        Expulsion second = known(announced("RS", "ME").count(3), 2);

        assertUndecided(withdrawal(reversal(), first, second), first, second);
        assertUndecided(withdrawal(reversal(), second, first), first, second);
    }

    @Test
    void closenessInTimeAloneIsNoBetterFit() {
        Expulsion first = known(announced("RS", "ME").on(MARCH_29.minusDays(20)), 1);
        Expulsion second = known(announced("RS", "ME"), 2);

        assertUndecided(withdrawal(reversal(), first, second), first, second);
    }

    @Test
    void theBetterFitIsMeant() {
        Expulsion first = known(announced("RS", "ME").count(10), 1);
        Expulsion second = known(announced("RS", "ME").category(PersonCategory.MILITARY_ATTACHE), 2);
        Expulsion third = known(announced("RS", "ME").count(1).naming("Somebody One"), 3);

        assertReverses(withdrawal(reversal().count(10), first, second), first);
        assertReverses(withdrawal(reversal().category(PersonCategory.MILITARY_ATTACHE), first, second, third), second);
        assertReverses(withdrawal(reversal().naming("Somebody One"), first, second, third), third);
    }

    @Test
    void betterInOneThingAndWorseInAnotherIsLeftToAPerson() {
        Expulsion number = known(announced("RS", "ME").count(1), 1);
        Expulsion office = known(announced("RS", "ME").category(PersonCategory.EMBASSY_STAFF), 2);

        assertUndecided(
                withdrawal(reversal().category(PersonCategory.EMBASSY_STAFF).count(1), number, office), number, office);
    }
}
