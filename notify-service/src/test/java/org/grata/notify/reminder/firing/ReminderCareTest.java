package org.grata.notify.reminder.firing;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.grata.notify.Expulsions;
import org.grata.notify.NotifyTest;
import org.grata.notify.reminder.Expulsion;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.grata.notify.Expulsions.belgium;

@QuarkusTest
class ReminderCareTest extends NotifyTest {
    /** The deadline is 13 April 2022, 23:59:59 in Brussels; 90 days later is 12 July. */
    private static final String BEFORE_RETENTION = "2022-07-12T21:59:58Z";

    private static final String AFTER_RETENTION = "2022-07-12T22:00:01Z";

    @Inject
    ReminderCare care;

    @Test
    void forgetsTwentyThousandInTwentySeconds() {
        UUID subscription = listen("{\"name\":\"desk\",\"filter\":{\"stages\":[\"REGISTERED\"]}}")
                .id();
        register.recorded(belgium(), RECORDED);
        settled(1);
        tables.execute("""
                insert into reminder (id, subscription_id, expulsion_id, revision, stage, due_at, state, fired_at,
                                      position)
                select gen_random_uuid(), subscription_id, expulsion_id, revision, stage,
                       due_at + n * interval '1 second', case when n %% 2 = 0 then 'FIRED' else 'CANCELLED' end,
                       case when n %% 2 = 0 then due_at + n * interval '1 second' end,
                       case when n %% 2 = 0 then nextval('reminder_position') end
                from reminder, generate_series(1, 20000) n where subscription_id = '%s'
                """.formatted(subscription));
        tables.execute("""
                insert into reminder (id, subscription_id, expulsion_id, revision, stage, due_at, state)
                select gen_random_uuid(), subscription_id, expulsion_id, revision, stage, '2100-01-01', 'PLANNED'
                from reminder limit 1
                """);

        clock.setTo(AFTER_RETENTION);
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(1))
                .until(() -> {
                    care.step();
                    return tables.count("reminder where state <> 'PLANNED'") == 0;
                });

        assertThat(tables.lines("select state || ' ' || due_at::date from reminder"))
                .containsExactly("PLANNED 2100-01-01");
    }

    @Test
    void keepsThemUntilTheRetentionAfterTheDeadlineIsOver() {
        UUID subscription = listen("{\"name\":\"desk\"}").id();
        register.recorded(belgium(), RECORDED);
        settled(1);
        clock.setTo(BEFORE_RETENTION);
        settled(1);
        int all = reminders(subscription).size();

        care.step();

        assertThat(reminders(subscription))
                .hasSize(all)
                .first()
                .isEqualTo("REGISTERED BE r1 2022-03-29T16:05:00Z FIRED");
    }

    @Test
    void keepsThoseOfAnExpulsionWhoseDeadlineWasPutOff() {
        UUID subscription = listen("{\"name\":\"desk\",\"filter\":{\"stages\":[\"REGISTERED\"]}}")
                .id();
        register.recorded(belgium(), RECORDED);
        settled(1);
        register.revised(Expulsions.revised(belgium(), belgium().leaveBy().plusDays(1)), RECORDED.plusSeconds(60));
        settled(2);
        clock.setTo(AFTER_RETENTION);

        care.step();

        assertThat(reminders(subscription)).containsExactly("REGISTERED BE r1 2022-03-29T16:05:00Z FIRED");
    }

    @Test
    void whatIsForgottenIsNotToldAgain() {
        Listener listener = listen("{\"name\":\"desk\",\"leadTimes\":[\"PT24H\"]}");
        Expulsion expulsion = belgium();
        register.recorded(expulsion, RECORDED);
        settled(1);
        clock.setTo(AFTER_RETENTION);
        settled(1);
        await().atMost(Duration.ofSeconds(10)).until(() -> listener.heard().size() == 3);
        care.step();
        assertThat(reminders(listener.id())).isEmpty();

        register.recorded(expulsion, RECORDED);
        register.revised(Expulsions.revised(expulsion, expulsion.leaveBy()), Instant.parse(AFTER_RETENTION));
        settled(3);
        given().contentType("application/merge-patch+json; charset=UTF-8")
                .body("{\"leadTimes\":[\"P1D\",\"PT0S\"]}")
                .patch("/subscriptions/" + listener.id())
                .then()
                .statusCode(200);
        register.recorded(expulsion, RECORDED);
        settled(4);

        await().atMost(Duration.ofSeconds(10)).until(() -> listener.heard().size() == 4);
        assertThat(listener.heard())
                .containsExactly("REGISTERED BE r1", "LEAD BE PT24H r1", "EXPIRED BE r1", "REVISED BE r2");
        assertThat(reminders(listener.id())).containsExactly("REVISED BE r2 2022-07-12T22:00:01Z FIRED");
    }
}
