package org.grata.registry.expulsion;

import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.SpeakerKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.expulsion.Measures.MARCH_29;
import static org.grata.registry.expulsion.Measures.announced;
import static org.grata.registry.expulsion.Measures.past;
import static org.grata.registry.expulsion.Measures.threatened;
import static org.grata.registry.expulsion.Resolutions.days;
import static org.grata.registry.expulsion.Resolutions.known;
import static org.grata.registry.expulsion.Resolutions.resolve;

/** What is only mentioned or threatened is kept, changes nothing and is told to nobody. */
class BackgroundResolutionTest {
    @Nested
    class Mention {
        @Test
        void ofTheUnknownIsKeptWithoutTellingAnybody() {
            Outcome outcome = resolve(past("US", "RU").report(2));

            assertThat(outcome).isInstanceOf(Outcome.Background.class);
            assertThat(outcome.after().status()).isEqualTo(MeasureStatus.REPORTED_PAST);
            assertThat(outcome.eventType()).isEmpty();
        }

        @Test
        void joinsTheOneMeasureItCanMeanAndNeverChangesWhatItSays() {
            Expulsion known = known(announced("PL", "RU").count(45).within("P5D", "2022-04-03T23:59:59+02:00"));
            Report report = past("PL", "RU")
                    .within("P9D", "2022-04-09T23:59:59+02:00")
                    .toldBy(SpeakerKind.OFFICIAL)
                    .report(2, days(20));

            Outcome outcome = resolve(report, known);

            assertThat(outcome.after().measure()).isEqualTo(known.measure());
            assertThat(outcome.after().revision()).isEqualTo(known.revision());
            assertThat(outcome.after().account().deadline())
                    .isEqualTo(known.account().deadline());
            assertThat(outcome).isInstanceOf(Outcome.JoinsExpulsion.class);
            assertThat(outcome.because()).contains(Reason.TOLD_AS_PAST);
            assertThat(outcome.eventType()).isEmpty();
        }

        @Test
        void thatCouldMeanTwoMeasuresJoinsNeither() {
            Expulsion first = known(announced("SK", "RU").count(3), days(-15));
            Expulsion second = known(announced("SK", "RU").count(35).on(MARCH_29.plusDays(1)), days(1));

            assertThat(resolve(past("SK", "RU").report(3, days(10)), first, second))
                    .isInstanceOf(Outcome.Background.class);
            assertThat(resolve(past("SK", "RU").count(35).report(4, days(10)), first, second)
                            .after()
                            .id())
                    .isEqualTo(second.id());
        }

        @Test
        void ofAnOldWaveDoesNotJoinANewMeasure() {
            Expulsion known = known(announced("US", "RU").count(12));
            Report report =
                    past("US", "RU").count(60).on(MARCH_29.minusYears(4)).report(2);

            assertThat(resolve(report, known)).isInstanceOf(Outcome.Background.class);
        }

        @Test
        void doesNotJoinWhatHappenedAfterItOrLongBefore() {
            Report mention = past("US", "RU").report(2);

            assertThat(resolve(mention, known(announced("US", "RU").on(MARCH_29.plusDays(2)), days(2))))
                    .isInstanceOf(Outcome.Background.class);
            assertThat(resolve(mention, known(announced("US", "RU").on(MARCH_29.minusDays(61)), days(-61))))
                    .isInstanceOf(Outcome.Background.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2022-03", "2022"})
        void byMonthOrYearJoinsTheOneMeasureOfThatTimeHoweverLate(String period) {
            Expulsion known = known(announced("PL", "RU").count(45));
            Report review = past("PL", "RU").count(45).in(period).report(2, days(270));

            Outcome outcome = resolve(review, known);

            assertThat(outcome.after().id()).isEqualTo(known.id());
            assertThat(outcome.because()).contains(Reason.TOLD_AS_PAST);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2022-02", "2022-05", "2021"})
        void byAnotherMonthOrYearTellsAnotherMeasure(String period) {
            Expulsion known = known(announced("PL", "RU").count(45));

            assertThat(resolve(past("PL", "RU").count(45).in(period).report(2, days(270)), known))
                    .isInstanceOf(Outcome.Background.class);
        }

        @Test
        void byMonthDoesNotJoinAnotherNumber() {
            Expulsion known = known(announced("PL", "RU").count(45));

            assertThat(resolve(past("PL", "RU").count(40).in("2022-03").report(2, days(270)), known))
                    .isInstanceOf(Outcome.Background.class);
        }

        @Test
        void byMonthOfTwoMeasuresIsTheOneWithItsNumber() {
            Expulsion first = known(announced("SK", "RU").count(3).on(MARCH_29.minusDays(15)), days(-15));
            Expulsion second = known(announced("SK", "RU").count(35));

            assertThat(resolve(past("SK", "RU").in("2022-03").report(3, days(270)), first, second))
                    .isInstanceOf(Outcome.Background.class);
            assertThat(resolve(past("SK", "RU").count(35).in("2022-03").report(4, days(270)), first, second)
                            .after()
                            .id())
                    .isEqualTo(second.id());
        }

        @Test
        void byMonthIsKnownAgainByAnotherAndByTheAnnouncement() {
            Expulsion known = known(past("LV", "RU").count(3).in("2022-03"), days(270));
            assertThat(known.measure().announcedIn()).isEqualTo("2022-03");

            assertThat(resolve(past("LV", "RU").count(3).in("2022").report(2, days(280)), known)
                            .after()
                            .id())
                    .isEqualTo(known.id());
            Expulsion announced =
                    resolve(announced("LV", "RU").count(3).report(3), known).after();
            assertThat(announced.id()).isEqualTo(known.id());
            assertThat(announced.measure().announcedOn()).isEqualTo(MARCH_29);
            assertThat(announced.measure().announcedIn()).isNull();
        }

        @Test
        void toldTwiceIsKeptOnce() {
            Expulsion known = known(past("LV", "RU"));

            assertThat(resolve(past("LV", "RU").report(2, days(3)), known))
                    .isInstanceOfSatisfying(Outcome.JoinsExpulsion.class, joins -> assertThat(joins.changed())
                            .isFalse());
        }
    }

    @Nested
    class Threat {
        @Test
        void isKeptApartFromAnnouncedMeasuresAndJoinsItsLike() {
            Expulsion order = known(announced("BG", "RU").count(10));
            Expulsion threat = known(threatened("BG", "RU"));

            assertThat(resolve(threatened("BG", "RU").report(2), order)).isInstanceOf(Outcome.Background.class);
            assertThat(resolve(threatened("BG", "RU").report(3, days(5)), order, threat)
                            .after()
                            .id())
                    .isEqualTo(threat.id());
        }

        @Test
        void isNeverTold() {
            assertThat(resolve(threatened("BG", "RU").report(2)).eventType()).isEmpty();
        }
    }
}
