package org.grata.registry.balance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.grata.message.Headcount;
import org.grata.message.Remaining;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.Ground;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.balance.Answer.Sign.GROUND_RETALIATION;
import static org.grata.registry.balance.Answer.Sign.RETALIATION_TOLD;

class AnswersTest {
    private static final LocalDate MARCH_29 = LocalDate.of(2022, 3, 29);
    private static final Order BELGIUM = order(1, "BE", "RU", MARCH_29, Headcount.of(21, CountQualifier.EXACT), false);

    private static Order order(
            int number,
            String receiving,
            String sending,
            @Nullable LocalDate day,
            Headcount headcount,
            boolean retaliation,
            Ground... grounds) {
        Instant published = MARCH_29.atTime(16, 0).toInstant(ZoneOffset.UTC).plusSeconds(number);
        return new Order(
                new UUID(5, number),
                receiving,
                sending,
                day,
                published,
                headcount,
                List.of(grounds),
                retaliation,
                null);
    }

    private static Order russia(int number, LocalDate day, boolean retaliation, Ground... grounds) {
        return order(number, "RU", "BE", day, Headcount.unspecified(), retaliation, grounds);
    }

    @Test
    void eachSignIsTheEvidenceOfTheLink() {
        LocalDate may = MARCH_29.plusDays(40);
        Order told = russia(2, may, true);
        Order ground = russia(3, may, false, Ground.ESPIONAGE, Ground.RETALIATION);
        Order both = russia(4, may, true, Ground.RETALIATION);
        Order neither = russia(5, may, false, Ground.ESPIONAGE);

        assertThat(Answers.among(List.of(neither, both, ground, told, BELGIUM)))
                .containsExactly(
                        new Answer(BELGIUM, told, 40, Set.of(RETALIATION_TOLD)),
                        new Answer(BELGIUM, ground, 40, Set.of(GROUND_RETALIATION)),
                        new Answer(BELGIUM, both, 40, Set.of(RETALIATION_TOLD, GROUND_RETALIATION)));
    }

    @ParameterizedTest(name = "{0} days")
    @CsvSource({"-1, false", "0, true", "1, true", "60, true", "61, false"})
    void anAnswerComesWithinSixtyDays(int days, boolean answers) {
        assertThat(Answers.among(List.of(BELGIUM, russia(2, MARCH_29.plusDays(days), true))))
                .hasSize(answers ? 1 : 0);
    }

    @Test
    void onOneDayTheLaterPublicationAnswers() {
        Order russia = russia(2, MARCH_29, true);
        Order belgium = order(1, "BE", "RU", MARCH_29, Headcount.unspecified(), true);
        assertThat(Answers.among(List.of(belgium, russia)))
                .containsExactly(new Answer(belgium, russia, 0, Set.of(RETALIATION_TOLD)));
    }

    @Test
    void theDayOfPublicationStandsInForAnUntoldDay() {
        Order untold = order(2, "BE", "RU", null, Headcount.unspecified(), false);
        Order russia = russia(3, MARCH_29.plusDays(60), true);
        assertThat(Answers.among(List.of(untold, russia)))
                .containsExactly(new Answer(untold, russia, 60, Set.of(RETALIATION_TOLD)));
    }

    @Test
    void onlyTheOtherSideAnswers() {
        Order dutch = order(2, "NL", "RU", MARCH_29.plusDays(1), Headcount.unspecified(), true);
        Order againstLatvia = order(3, "RU", "LV", MARCH_29.plusDays(1), Headcount.unspecified(), true);
        Order belgianAgain = order(4, "BE", "RU", MARCH_29.plusDays(1), Headcount.unspecified(), true);
        assertThat(Answers.among(List.of(BELGIUM, dutch, againstLatvia, belgianAgain)))
                .isEmpty();
    }

    @Test
    void numbersAreSummedAsFarAsTheyAreNumbers() {
        List<Order> orders = List.of(
                BELGIUM,
                order(2, "BE", "RU", MARCH_29, Headcount.of(4, CountQualifier.AT_LEAST), false),
                order(3, "BE", "RU", MARCH_29, Headcount.of(100, CountQualifier.ABOUT), false),
                order(4, "BE", "RU", MARCH_29, Headcount.of(100, CountQualifier.AT_MOST), false),
                order(5, "BE", "RU", MARCH_29.plusDays(10), Headcount.unspecified(), false),
                russia(6, MARCH_29.plusDays(9), true));

        assertThat(Balance.of("RU", "BE", orders))
                .isEqualTo(new Balance("BE", new Tally(1, 0, 0, 1, 0, null), new Tally(5, 25, 2, 1, 4, null)));
    }

    @Test
    void theNewestOrderThatTellsItSaysHowManyRemain() {
        Remaining fifty = new Remaining(50, "an agency");
        Balance balance = Balance.of(
                "RU",
                "BE",
                List.of(
                        remaining(BELGIUM, new Remaining(71, null)),
                        remaining(order(3, "BE", "RU", MARCH_29.plusDays(9), Headcount.unspecified(), false), fifty),
                        order(4, "BE", "RU", MARCH_29.plusDays(10), Headcount.unspecified(), false)));

        assertThat(balance.suffered().remaining()).isEqualTo(fifty);
        assertThat(balance.expelled().remaining()).isNull();
    }

    private static Order remaining(Order order, Remaining remaining) {
        return new Order(
                order.expulsionId(),
                order.receivingState(),
                order.sendingState(),
                order.announcedOn(),
                order.publishedAt(),
                order.headcount(),
                order.grounds(),
                order.retaliation(),
                remaining);
    }

    @Test
    void balancesComeByTheNumberOfMeasures() {
        List<Order> orders = List.of(
                BELGIUM,
                order(2, "AT", "RU", MARCH_29, Headcount.unspecified(), false),
                order(3, "RU", "NL", MARCH_29, Headcount.unspecified(), false),
                order(4, "NL", "RU", MARCH_29, Headcount.unspecified(), false));
        assertThat(Balance.of("RU", orders)).extracting(Balance::other).containsExactly("NL", "AT", "BE");
    }
}
