package org.grata.ingest.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.ingest.announcement.Ingest;
import org.grata.ingest.model.store.QuestionTable;
import org.grata.testing.GrataTestResource;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(GrataTestResource.class)
class QuestionTableTest {
    private static final Duration LEASE = Duration.ofMinutes(1);
    /** Long ago, so that no other test's questions are due. */
    private static final Instant THEN = Instant.parse("2001-01-01T12:00:00Z");

    @Inject
    QuestionTable table;

    private UUID question(Instant due) {
        UUID id = UUID.fromString(Ingest.post("/announcements", Ingest.body(Ingest.uniqueText("Nothing.")))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        QuarkusTransaction.requiringNew().run(() -> table.add(id, due));
        return id;
    }

    private boolean done(Question question) {
        return QuarkusTransaction.requiringNew().call(() -> table.done(question));
    }

    /** What a replica claimed that was killed. */
    @Test
    void aClaimThatNobodyEndsIsTakenOverAndItsLateAnswerDropped() {
        UUID id = question(THEN);
        Question dead = table.claim(1, THEN, LEASE).getFirst();
        assertThat(dead.announcementId()).isEqualTo(id);
        assertThat(dead.attempts()).isEqualTo(1);
        assertThat(table.claim(1, THEN.plusSeconds(59), LEASE)).isEmpty();

        Question next = table.claim(1, THEN.plusSeconds(60), LEASE).getFirst();
        assertThat(next.announcementId()).isEqualTo(id);
        assertThat(next.attempts()).isEqualTo(2);
        assertThat(done(dead)).isFalse();
        assertThat(done(next)).isTrue();
        assertThat(done(next)).isFalse();
    }

    @Test
    void anAnswerThatIsRolledBackIsAskedForAgain() {
        UUID id = question(THEN);
        Question question = table.claim(1, THEN, LEASE).getFirst();
        QuarkusTransaction.begin();
        assertThat(table.done(question)).isTrue();
        QuarkusTransaction.rollback();
        Question again = table.claim(1, THEN.plus(LEASE), LEASE).getFirst();
        assertThat(again.announcementId()).isEqualTo(id);
        assertThat(done(again)).isTrue();
    }

    @Test
    void replicasShareTheQuestions() {
        Instant due = THEN.minusSeconds(1);
        List<UUID> ids = IntStream.range(0, 40).mapToObj(n -> question(due)).toList();
        Set<UUID> claimed = ConcurrentHashMap.newKeySet();
        List<Question> all = IntStream.range(0, 16)
                .parallel()
                .mapToObj(n -> table.claim(5, due, LEASE))
                .flatMap(List::stream)
                .toList();
        all.forEach(
                question -> assertThat(claimed.add(question.announcementId())).isTrue());
        assertThat(claimed).containsExactlyInAnyOrderElementsOf(ids);
        all.forEach(table::drop);
    }

    @Test
    void whatWasPutOffIsDueLaterAndCountsOrNot() {
        question(THEN);
        Question first = table.claim(1, THEN, LEASE).getFirst();
        table.later(first, THEN.plusSeconds(10), "RATE_LIMITED", false);
        assertThat(table.due(THEN.plusSeconds(9), 5)).isZero();
        assertThat(table.due(THEN.plusSeconds(10), 5)).isEqualTo(1);
        assertThat(table.due(THEN.plusSeconds(10), 0)).isZero();
        assertThat(table.claim(1, THEN.plusSeconds(9), LEASE)).isEmpty();
        Question second = table.claim(1, THEN.plusSeconds(10), LEASE).getFirst();
        assertThat(second.attempts()).isEqualTo(1);
        table.giveUp(second, THEN, "REFUSED");
        assertThat(table.claim(1, THEN.plusSeconds(1_000), LEASE)).isEmpty();
    }

    @Test
    void noMoreIsAskedInADayThanIsAllowed() {
        Instant day = Instant.parse("2001-05-05T23:00:00Z");
        assertThat(table.spend(3, 5, day)).isEqualTo(3);
        assertThat(table.spend(3, 5, day)).isEqualTo(2);
        assertThat(table.spend(3, 5, day)).isZero();
        table.refund(1, day);
        assertThat(table.spend(3, 5, day)).isEqualTo(1);
        assertThat(table.spend(3, 5, day.plusSeconds(3_600))).isEqualTo(3);
    }
}
