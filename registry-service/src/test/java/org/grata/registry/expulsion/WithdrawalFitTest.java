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
    void the_order_it_names_is_reversed_and_told() {
        var known = known(announced("RS", "ME").count(1));

        var outcome = ((Withdrawal.Decided) withdrawal(reversed("RS", "ME"), known)).reverses();

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
    void another_office_is_another_order(PersonCategory told, PersonCategory known, boolean fits) {
        var order = known(announced("RS", "ME").count(10).category(known));

        var withdrawal = withdrawal(reversal().category(told), order);

        assertThat(withdrawal instanceof Withdrawal.Decided).isEqualTo(fits);
    }

    @Test
    void an_office_within_a_staff_is_the_order_only_when_the_number_agrees() {
        var order = known(announced("RS", "ME").count(10).category(PersonCategory.EMBASSY_STAFF));

        assertReverses(
                withdrawal(reversal().category(PersonCategory.MILITARY_ATTACHE).count(10), order), order);
        assertUndecided(
                withdrawal(reversal().category(PersonCategory.MILITARY_ATTACHE).count(2), order));
    }

    @Test
    void other_persons_are_another_order() {
        var order = known(announced("RS", "ME").count(1).naming("Somebody One"));

        assertUndecided(withdrawal(reversal().naming("Somebody Two"), order));
        assertReverses(withdrawal(reversal().naming("somebody one"), order), order);
        assertReverses(withdrawal(reversal(), order), order);
    }

    @Test
    void a_named_person_is_not_all_who_must_leave() {
        var ten = known(announced("RS", "ME").count(10).naming("Somebody One"));
        var two = known(announced("RS", "ME").naming("Somebody One", "Somebody Two"));
        var unnamed = known(announced("RS", "ME"));
        var one = known(announced("RS", "ME").count(1));

        assertUndecided(withdrawal(reversal().naming("Somebody One"), ten));
        assertUndecided(withdrawal(reversal().naming("Somebody One"), two));
        assertUndecided(withdrawal(reversal().naming("Somebody One"), unnamed));
        assertReverses(withdrawal(reversal().naming("Somebody One"), one), one);
    }

    @Test
    void other_posts_are_another_order() {
        var odesa = known(announced("RS", "ME").count(13).at(ODESA));

        assertUndecided(withdrawal(reversal().at(new MissionRef(MissionKind.CONSULATE, "Lviv")), odesa));
        assertUndecided(withdrawal(reversal().at(new MissionRef(MissionKind.EMBASSY, "Odesa")), odesa));
        assertReverses(withdrawal(reversal().at(new MissionRef(MissionKind.CONSULATE, null)), odesa), odesa);
    }

    @Test
    void one_of_two_posts_is_not_the_whole_order() {
        var both = known(announced("RS", "ME").count(21).at(new MissionRef(MissionKind.EMBASSY, null), ODESA));
        var anywhere = known(announced("RS", "ME").count(21));

        assertUndecided(withdrawal(reversal().at(ODESA), both));
        assertUndecided(withdrawal(reversal().at(ODESA), anywhere));
        assertReverses(withdrawal(reversal().at(ODESA).count(21), both), both);
        assertReverses(withdrawal(reversal().at(new MissionRef(MissionKind.EMBASSY, "Belgrade")), anywhere), anywhere);
    }

    @ParameterizedTest(name = "{0} may stay, of {1} expelled: fits {2}")
    @CsvSource({"10, 10, true", "1, 20, false", "20, 1, false", "10, 12, false"})
    void another_number_is_another_order(int told, int known, boolean fits) {
        var order = known(announced("RS", "ME").count(known));

        assertThat(withdrawal(reversal().count(told), order) instanceof Withdrawal.Decided)
                .isEqualTo(fits);
    }

    @Test
    void the_number_that_rules_counts_not_one_that_was_corrected() {
        var corrected = resolve(
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
    void an_order_given_later_or_on_another_day_is_another(
            LocalDate ordered, @Nullable LocalDate told, int published, boolean fits) {
        var order = known(announced("RS", "ME").count(1).on(ordered));

        var withdrawal = withdrawal(reversal().on(told).report(20, days(published)), order);

        assertThat(withdrawal instanceof Withdrawal.Decided).isEqualTo(fits);
    }

    @Test
    void an_undated_order_published_after_it_is_another() {
        var order = known(announced("RS", "ME").count(1).on(null));

        assertUndecided(withdrawal(reversal().report(20, AFTERNOON.minusSeconds(1)), order));
        assertReverses(withdrawal(reversal().report(20, AFTERNOON.plusSeconds(2)), order), order);
    }

    @Test
    void a_threat_is_no_order() {
        assertUndecided(withdrawal(reversal(), known(threatened("RS", "ME"))));
    }

    @Test
    void a_mention_is_reversed_without_telling_anybody() {
        var mention = known(past("RS", "ME"));

        var withdrawal = withdrawal(reversal(), mention);

        assertReverses(withdrawal, mention);
        assertThat(((Withdrawal.Decided) withdrawal).reverses().eventType()).isEmpty();
    }

    @Test
    void equal_fits_are_left_to_a_person() {
        var first = known(announced("RS", "ME").count(10), 1);
        var second = known(announced("RS", "ME").count(3), 2);

        assertUndecided(withdrawal(reversal(), first, second), first, second);
        assertUndecided(withdrawal(reversal(), second, first), first, second);
    }

    @Test
    void closeness_in_time_alone_is_no_better_fit() {
        var first = known(announced("RS", "ME").on(MARCH_29.minusDays(20)), 1);
        var second = known(announced("RS", "ME"), 2);

        assertUndecided(withdrawal(reversal(), first, second), first, second);
    }

    @Test
    void the_better_fit_is_meant() {
        var first = known(announced("RS", "ME").count(10), 1);
        var second = known(announced("RS", "ME").category(PersonCategory.MILITARY_ATTACHE), 2);
        var third = known(announced("RS", "ME").count(1).naming("Somebody One"), 3);

        assertReverses(withdrawal(reversal().count(10), first, second), first);
        assertReverses(withdrawal(reversal().category(PersonCategory.MILITARY_ATTACHE), first, second, third), second);
        assertReverses(withdrawal(reversal().naming("Somebody One"), first, second, third), third);
    }

    @Test
    void better_in_one_thing_and_worse_in_another_is_left_to_a_person() {
        var number = known(announced("RS", "ME").count(1), 1);
        var office = known(announced("RS", "ME").category(PersonCategory.EMBASSY_STAFF), 2);

        assertUndecided(
                withdrawal(reversal().category(PersonCategory.EMBASSY_STAFF).count(1), number, office), number, office);
    }
}
