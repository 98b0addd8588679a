package org.grata.notify.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.grata.notify.subscription.Filter;
import org.grata.notify.subscription.Subscription;
import org.grata.vocabulary.Confirmation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.notify.Expulsions.belgium;
import static org.grata.notify.Expulsions.czechia;
import static org.grata.notify.Expulsions.judged;
import static org.grata.notify.Expulsions.netherlands;
import static org.grata.notify.Expulsions.reversed;
import static org.grata.notify.Expulsions.revised;
import static org.grata.notify.Expulsions.withoutSeatZone;
import static org.grata.notify.Subscriptions.fromReceiving;
import static org.grata.notify.Subscriptions.ofSending;
import static org.grata.notify.Subscriptions.toEverything;
import static org.grata.notify.Subscriptions.toStages;
import static org.grata.notify.Subscriptions.toUnconfirmedToo;
import static org.grata.vocabulary.Confirmation.AUTOMATIC;
import static org.grata.vocabulary.Confirmation.REJECTED;
import static org.grata.vocabulary.Confirmation.UNCONFIRMED;
import static org.grata.vocabulary.ReminderStage.CANCELLED;
import static org.grata.vocabulary.ReminderStage.EXPIRED;
import static org.grata.vocabulary.ReminderStage.LEAD;
import static org.grata.vocabulary.ReminderStage.REGISTERED;
import static org.grata.vocabulary.ReminderStage.REVISED;

class PlannerTest {
    /** Five minutes after the announcement was published. */
    private static final Instant RECORDED = Instant.parse("2022-03-29T16:05:00Z");

    @Test
    void plansBelgiumsFifteenDays() {
        assertThat(lines(Planner.onNews(null, belgium(), toEverything(), RECORDED)))
                .containsExactly(
                        "REGISTERED 2022-03-29T16:05:00Z",
                        "LEAD P7D 2022-04-06T21:59:59Z",
                        "LEAD PT72H 2022-04-10T21:59:59Z",
                        "LEAD PT24H 2022-04-12T21:59:59Z",
                        "LEAD PT0S 2022-04-13T21:59:59Z",
                        "EXPIRED 2022-04-13T22:00:00Z");
    }

    @Test
    void leavesOutLeadTimesThatCzechiasSeventyTwoHoursHavePassed() {
        assertThat(lines(Planner.onNews(null, czechia(), toEverything(), RECORDED)))
                .containsExactly(
                        "REGISTERED 2022-03-29T16:05:00Z",
                        "LEAD PT24H 2022-03-31T16:00:00Z",
                        "LEAD PT0S 2022-04-01T16:00:00Z",
                        "EXPIRED 2022-04-01T16:00:01Z");
    }

    @Test
    void plansOnlyTheNewsWithoutADeadline() {
        assertThat(lines(Planner.onNews(null, netherlands(), toEverything(), RECORDED)))
                .containsExactly("REGISTERED 2022-03-29T16:05:00Z");
    }

    @Test
    void takesTheMomentOfRecordingAsOnTime() {
        Instant publication = Instant.parse("2022-03-29T16:00:00Z");
        Subscription subscription = toEverything("PT72H", "PT71H59M50S");

        assertThat(lines(Planner.onNews(null, czechia(), subscription, publication)))
                .containsExactly(
                        "REGISTERED 2022-03-29T16:00:00Z",
                        "LEAD PT72H 2022-03-29T16:00:00Z",
                        "LEAD PT71H59M50S 2022-03-29T16:00:10Z",
                        "EXPIRED 2022-04-01T16:00:01Z");
        assertThat(lines(Planner.onNews(null, czechia(), subscription, publication.plusNanos(1_000))))
                .doesNotContain("LEAD PT72H 2022-03-29T16:00:00Z");
    }

    @Test
    void plansNothingMoreWhenTheDeadlineWasPastAtRecording() {
        Instant later = Instant.parse("2022-04-01T16:00:01.000001Z");
        assertThat(lines(Planner.onNews(null, czechia(), toEverything(), later)))
                .containsExactly("REGISTERED 2022-04-01T16:00:01.000001Z");
    }

    @Test
    void countsDaysAsTwentyFourHoursWhereAClockChanges() {
        // Brussels went from +01:00 to +02:00 in the night to 27 March 2022.
        var expulsion = revised(belgium(), OffsetDateTime.parse("2022-03-27T23:59:59+02:00"));
        Instant recorded = Instant.parse("2022-03-20T00:00:00Z");

        assertThat(lines(Planner.onNews(belgium(), expulsion, toEverything("P1D", "PT12H"), recorded)))
                .containsExactly(
                        "REVISED 2022-03-20T00:00:00Z",
                        "LEAD P1D 2022-03-26T21:59:59Z",
                        "LEAD PT12H 2022-03-27T09:59:59Z",
                        "EXPIRED 2022-03-27T22:00:00Z");
    }

    @Test
    void aZoneThatBecomesKnownIsNoNews() {
        Expulsion known = judged(belgium(), Confirmation.CONFIRMED);
        assertThat(News.of(withoutSeatZone(belgium()), known, Filter.everything()))
                .isEmpty();
    }

    @Test
    void toldTheSameInstantUnderAnotherOffsetPlansTheSame() {
        var elsewhere = revised(czechia(), OffsetDateTime.parse("2022-04-01T11:00:00-05:00"));
        var here = revised(czechia(), OffsetDateTime.parse("2022-04-01T18:00:00+02:00"));

        assertThat(Planner.onNews(czechia(), elsewhere, toEverything(), RECORDED))
                .isEqualTo(Planner.onNews(czechia(), here, toEverything(), RECORDED));
    }

    @Test
    void givesEachReminderOfARevisionItsOwnId() {
        var first = Planner.onNews(null, czechia(), toEverything(), RECORDED);
        var second = Planner.onNews(czechia(), revised(czechia(), czechia().leaveBy()), toEverything(), RECORDED);

        assertThat(lines(second))
                .containsExactly(
                        "REVISED 2022-03-29T16:05:00Z",
                        "LEAD PT24H 2022-03-31T16:00:00Z",
                        "LEAD PT0S 2022-04-01T16:00:00Z",
                        "EXPIRED 2022-04-01T16:00:01Z");
        assertThat(first).extracting(PlannedReminder::id).doesNotHaveDuplicates();
        assertThat(second)
                .extracting(PlannedReminder::id)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        first.stream().map(PlannedReminder::id).toList());
    }

    @Test
    void tellsAReversalAndNothingElse() {
        assertThat(lines(Planner.onNews(belgium(), reversed(belgium()), toEverything(), RECORDED)))
                .containsExactly("CANCELLED 2022-03-29T16:05:00Z");
        assertThat(Planner.ahead(reversed(belgium()), toEverything(), RECORDED)).isEmpty();
    }

    @Test
    void keepsToTheStagesAskedFor() {
        assertThat(lines(Planner.onNews(null, czechia(), toStages(REGISTERED), RECORDED)))
                .containsExactly("REGISTERED 2022-03-29T16:05:00Z");
        assertThat(lines(Planner.onNews(null, czechia(), toStages(LEAD), RECORDED)))
                .containsExactly("LEAD PT24H 2022-03-31T16:00:00Z", "LEAD PT0S 2022-04-01T16:00:00Z");
        assertThat(lines(Planner.onNews(null, czechia(), toStages(EXPIRED), RECORDED)))
                .containsExactly("EXPIRED 2022-04-01T16:00:01Z");
        assertThat(Planner.onNews(null, czechia(), toStages(REVISED, CANCELLED), RECORDED))
                .isEmpty();
        assertThat(lines(Planner.onNews(
                        czechia(), revised(czechia(), czechia().leaveBy()), toStages(REVISED, CANCELLED), RECORDED)))
                .containsExactly("REVISED 2022-03-29T16:05:00Z");
        assertThat(lines(Planner.onNews(czechia(), reversed(czechia()), toStages(CANCELLED), RECORDED)))
                .containsExactly("CANCELLED 2022-03-29T16:05:00Z");
    }

    @Test
    void keepsToTheStatesAskedFor() {
        assertThat(Planner.onNews(null, czechia(), fromReceiving("BE"), RECORDED))
                .isEmpty();
        assertThat(Planner.onNews(null, czechia(), ofSending("BY"), RECORDED)).isEmpty();
        assertThat(Planner.onNews(null, czechia(), fromReceiving("BE", "CZ"), RECORDED))
                .hasSize(4);
        assertThat(Planner.onNews(null, czechia(), ofSending("RU"), RECORDED)).hasSize(4);
    }

    @Test
    void plansOnlyWhatIsAheadForANewSubscription() {
        assertThat(lines(Planner.ahead(belgium(), toEverything(), Instant.parse("2022-04-11T00:00:00Z"))))
                .containsExactly(
                        "LEAD PT24H 2022-04-12T21:59:59Z",
                        "LEAD PT0S 2022-04-13T21:59:59Z",
                        "EXPIRED 2022-04-13T22:00:00Z");
        assertThat(Planner.ahead(netherlands(), toEverything(), RECORDED)).isEmpty();
    }

    @Test
    void plansEvenTheLongestLeadTime() {
        Instant recorded = Instant.parse("2022-04-01T16:00:00Z").minus(Duration.ofDays(365));
        assertThat(lines(Planner.ahead(czechia(), toEverything("P365D"), recorded)))
                .containsExactly("LEAD P365D 2021-04-01T16:00:00Z", "EXPIRED 2022-04-01T16:00:01Z");
    }

    @Test
    void judgesNewsByWhatIsKnown() {
        Filter filter = Filter.everything();
        assertThat(News.of(null, belgium(), filter)).contains(News.REGISTERED);
        assertThat(News.of(belgium(), revised(belgium(), belgium().leaveBy()), filter))
                .contains(News.REVISED);
        assertThat(News.of(null, revised(belgium(), null), filter)).contains(News.REGISTERED);
        assertThat(News.of(belgium(), reversed(belgium()), filter)).contains(News.CANCELLED);
        assertThat(News.of(null, reversed(belgium()), filter)).contains(News.CANCELLED);
    }

    @Test
    void whatIsNotConfirmedIsToldToThoseWhoAskedForIt() {
        Expulsion doubtful = judged(czechia(), UNCONFIRMED);
        assertThat(Planner.onNews(null, doubtful, toEverything(), RECORDED)).isEmpty();
        assertThat(Planner.ahead(doubtful, toEverything(), RECORDED)).isEmpty();
        assertThat(lines(Planner.onNews(null, doubtful, toUnconfirmedToo(), RECORDED)))
                .containsExactly(
                        "REGISTERED 2022-03-29T16:05:00Z",
                        "LEAD PT24H 2022-03-31T16:00:00Z",
                        "LEAD PT0S 2022-04-01T16:00:00Z",
                        "EXPIRED 2022-04-01T16:00:01Z");
    }

    @ParameterizedTest
    @EnumSource(
            value = Confirmation.class,
            names = {"AUTOMATIC", "CONFIRMED"})
    void whatBecomesReliableIsRegisteredToTheOthersAndNoNewsToThoseWhoKnowIt(Confirmation reliable) {
        Expulsion doubtful = judged(czechia(), UNCONFIRMED);
        Expulsion after = judged(doubtful, reliable);
        assertThat(lines(Planner.onNews(doubtful, after, toEverything(), RECORDED)))
                .containsExactly(
                        "REGISTERED 2022-03-29T16:05:00Z",
                        "LEAD PT24H 2022-03-31T16:00:00Z",
                        "LEAD PT0S 2022-04-01T16:00:00Z",
                        "EXPIRED 2022-04-01T16:00:01Z");
        assertThat(lines(Planner.onNews(doubtful, after, toUnconfirmedToo(), RECORDED)))
                .containsExactly(
                        "LEAD PT24H 2022-03-31T16:00:00Z",
                        "LEAD PT0S 2022-04-01T16:00:00Z",
                        "EXPIRED 2022-04-01T16:00:01Z");
    }

    @Test
    void whatIsRejectedIsCancelledForThoseWhoWereTold() {
        Expulsion doubtful = judged(czechia(), UNCONFIRMED);
        Expulsion rejected = judged(doubtful, REJECTED);
        assertThat(Planner.onNews(doubtful, rejected, toEverything(), RECORDED)).isEmpty();
        assertThat(lines(Planner.onNews(doubtful, rejected, toUnconfirmedToo(), RECORDED)))
                .containsExactly("CANCELLED 2022-03-29T16:05:00Z");
        assertThat(lines(Planner.onNews(czechia(), judged(czechia(), REJECTED), toEverything(), RECORDED)))
                .containsExactly("CANCELLED 2022-03-29T16:05:00Z");
        assertThat(Planner.onNews(null, judged(czechia(), REJECTED), toUnconfirmedToo(), RECORDED))
                .isEmpty();
        assertThat(Planner.onNews(reversed(czechia()), judged(reversed(czechia()), REJECTED), toEverything(), RECORDED))
                .isEmpty();
    }

    @Test
    void anotherLimitAndAnotherConfirmationAreARevision() {
        Expulsion doubtful = judged(czechia(), UNCONFIRMED);
        Expulsion after = judged(revised(doubtful, null), AUTOMATIC);
        assertThat(News.of(doubtful, after, toUnconfirmedToo().filter())).contains(News.REVISED);
        assertThat(News.of(doubtful, after, Filter.everything())).contains(News.REGISTERED);
    }

    private static List<String> lines(List<PlannedReminder> reminders) {
        return reminders.stream()
                .map(reminder -> reminder.leadTime() == null
                        ? reminder.stage() + " " + reminder.dueAt()
                        : reminder.stage() + " " + reminder.leadTime().iso() + " " + reminder.dueAt())
                .toList();
    }
}
