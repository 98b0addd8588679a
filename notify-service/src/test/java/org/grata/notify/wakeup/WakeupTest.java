package org.grata.notify.wakeup;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.grata.notify.NotifyTest;
import org.grata.testing.Received;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.grata.notify.Expulsions.belgium;

/** What another replica does in the database is heard of here. */
@QuarkusTest
class WakeupTest extends NotifyTest {
    @Inject
    Heard heard;

    @ApplicationScoped
    static class Heard {
        private final AtomicInteger planned = new AtomicInteger();
        private final AtomicInteger fired = new AtomicInteger();

        int planned() {
            return planned.get();
        }

        int fired() {
            return fired.get();
        }

        void on(@Observes Wakeup wakeup) {
            (wakeup == Wakeup.PLANNED ? planned : fired).incrementAndGet();
        }
    }

    @Test
    void tellsOfWhatIsPlannedAndOfWhatIsFired() {
        subscribe("{\"name\":\"desk\"}");
        int planned = heard.planned();
        int fired = heard.fired();

        register.recorded(belgium(), RECORDED);
        settled(1);

        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            assertThat(heard.planned()).isGreaterThan(planned);
            assertThat(heard.fired()).isGreaterThan(fired);
        });
    }

    /** The loops poll every five seconds; what another replica planned must not wait for that. */
    @Test
    void whatAnotherReplicaPlannedIsFiredAtOnce() {
        Listener listener = listen("{\"name\":\"desk\",\"filter\":{\"stages\":[\"EXPIRED\"]}}");
        register.recorded(belgium(), RECORDED);
        settled(1);
        for (int round = 1; round <= 5; round++) {
            int before = listener.messages().size();
            Instant planned = Instant.ofEpochMilli(System.currentTimeMillis());
            tables.execute("""
                    with planned as (
                        insert into reminder (id, subscription_id, expulsion_id, revision, stage, due_at, state)
                        select gen_random_uuid(), subscription_id, expulsion_id, revision, stage, '%s', state
                        from reminder where state = 'PLANNED' returning id)
                    select pg_notify('grata_notify_planned', '') from planned
                    """.formatted(RECORDED));
            await().atMost(Duration.ofSeconds(5))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> listener.messages().size() > before);

            assertThat(Duration.between(planned, Instant.ofEpochMilli(System.currentTimeMillis())))
                    .isLessThan(Duration.ofSeconds(3));
        }
        assertThat(listener.messages()).extracting(Received::messageId).doesNotHaveDuplicates();
    }

    @Test
    void listensAgainWhenItsConnectionIsCut() {
        int planned = heard.planned();

        assertThat(tables.lines("select pg_terminate_backend(pid)::text from pg_stat_activity"
                        + " where query ilike 'listen grata_notify%' and pid <> pg_backend_pid()"))
                .contains("true");

        await().atMost(Duration.ofSeconds(10)).until(() -> heard.planned() > planned);
        int again = heard.planned();
        tables.execute("select pg_notify('grata_notify_planned', '')");
        await().atMost(Duration.ofSeconds(5)).until(() -> heard.planned() > again);
    }
}
