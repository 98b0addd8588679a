package org.grata.registry.expulsion;

import java.time.LocalDate;

import org.grata.vocabulary.MeasureStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.expulsion.Measures.MARCH_29;
import static org.grata.registry.expulsion.Measures.announced;
import static org.grata.registry.expulsion.Measures.reversed;
import static org.grata.registry.expulsion.Resolutions.days;
import static org.grata.registry.expulsion.Resolutions.resolve;
import static org.grata.registry.expulsion.Withdrawals.assertReverses;
import static org.grata.registry.expulsion.Withdrawals.known;
import static org.grata.registry.expulsion.Withdrawals.reversal;
import static org.grata.registry.expulsion.Withdrawals.withdrawal;

/** A reversal told again reverses nothing else, and an order told again after it stays reversed. */
class RetoldWithdrawalTest {
    @Nested
    class ToldTwice {
        private final Expulsion order = known(announced("RS", "ME").count(1));
        private final Expulsion withdrawn = ((Withdrawal.Decided) withdrawal(reversed("RS", "ME"), order))
                .reverses()
                .after();

        @Test
        void aReversalIsAnnouncedOnce() {
            Withdrawal again = withdrawal(reversed("RS", "ME").report(21, days(2)), withdrawn);

            Outcome.Reverses outcome = ((Withdrawal.Decided) again).reverses();
            assertThat(outcome.revises()).isFalse();
            assertThat(outcome.eventType()).isEmpty();
        }

        @Test
        void aReversalToldAgainDoesNotReverseAnotherOrder() {
            Expulsion open = known(announced("RS", "ME").count(1), 2);

            assertReverses(withdrawal(reversal().report(21, days(2)), open, withdrawn), withdrawn);
            // Long after it, the order that is in force is the one that can be withdrawn.
            assertReverses(withdrawal(reversal().report(21, days(20)), open, withdrawn), open);
        }
    }

    @Nested
    class OrderedAgain {
        private final Expulsion order =
                known(announced("RS", "ME").count(10).within("PT72H", "2022-04-01T18:00:00+02:00"));
        private final Expulsion withdrawn =
                ((Withdrawal.Decided) withdrawal(reversal(), order)).reverses().after();

        private void assertToldAgain(Report report, Expulsion known) {
            Outcome outcome = resolve(report, known);
            assertThat(outcome.after().id()).isEqualTo(known.id());
            assertThat(outcome.after().status()).isEqualTo(MeasureStatus.REVERSED);
            assertThat(outcome.eventType()).isEmpty();
        }

        @ParameterizedTest(name = "dated {0}, published on day {1}")
        @CsvSource({
            "2022-03-29, 2", // the day of the order
            "2022-03-30, 2", // the day of the reversal
            ", 1",
            ", 2",
            "2022-03-31, 2", // that of publication, which stands in for an untold one
            ", 4",
        })
        void theSameTermsSoonAfterTheReversalAreToldAgain(@Nullable LocalDate day, int published) {
            assertToldAgain(announced("RS", "ME").count(10).on(day).report(30, days(published)), withdrawn);
            assertToldAgain(
                    announced("RS", "ME")
                            .on(day)
                            .within("PT72H", "2022-04-03T18:00:00+02:00")
                            .report(31, days(published)),
                    withdrawn);
        }

        @Test
        void alsoWhenTheOrderLiesLongBeforeItsReversal() {
            Expulsion late = ((Withdrawal.Decided) withdrawal(reversal().report(20, days(40)), order))
                    .reverses()
                    .after();

            assertToldAgain(
                    announced("RS", "ME").count(10).on(MARCH_29.plusDays(41)).report(30, days(41)), late);
        }

        @Test
        void aDayOfItsOwnAfterTheReversalIsANewOrder() {
            Report report =
                    announced("RS", "ME").count(10).on(MARCH_29.plusDays(2)).report(30, days(3));

            assertThat(resolve(report, withdrawn)).isInstanceOf(Outcome.NewExpulsion.class);
        }

        @Test
        void otherTermsAfterTheReversalAreANewOrder() {
            Report number =
                    announced("RS", "ME").count(12).on(MARCH_29.plusDays(2)).report(30, days(2));
            Report deadline = announced("RS", "ME")
                    .count(10)
                    .on(MARCH_29.plusDays(2))
                    .within("P15D", "2022-04-15T23:59:59+02:00")
                    .report(31, days(2));

            assertThat(resolve(number, withdrawn)).isInstanceOf(Outcome.NewExpulsion.class);
            assertThat(resolve(deadline, withdrawn)).isInstanceOf(Outcome.NewExpulsion.class);
        }

        @Test
        void theSameTermsLaterThanRetellingsComeAreANewOrder() {
            Report report =
                    announced("RS", "ME").count(10).on(MARCH_29.plusDays(5)).report(30, days(5));

            assertThat(resolve(report, withdrawn)).isInstanceOf(Outcome.NewExpulsion.class);
        }
    }
}
