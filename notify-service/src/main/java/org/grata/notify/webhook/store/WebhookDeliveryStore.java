package org.grata.notify.webhook.store;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.grata.notify.webhook.CircuitPolicy;
import org.grata.notify.webhook.Claimed;
import org.grata.notify.webhook.WebhookSecret;
import org.grata.notify.webhook.WebhooksDue;
import org.grata.persistence.Row;
import org.grata.persistence.Sql;
import org.grata.vocabulary.ReminderStage;
import org.jspecify.annotations.Nullable;

/**
 * Deliveries by HTTP from firing to their end. Waiting times and leases are counted by the database's clock, which
 * all replicas share. Whoever locks rows of both tables begins with the subscriber's, so that nobody waits in a circle.
 */
@ApplicationScoped
@Transactional
public class WebhookDeliveryStore {
    // ANY (ARRAY(..)) and not IN: the planner may run an IN subquery more than once and so lock more rows.
    private static final String CLAIM = """
            update webhook_delivery d
            set attempts = d.attempts + 1, tries = d.tries + 1,
                leased_until = clock_timestamp() + ? * interval '1 millisecond',
                first_attempt_at = coalesce(d.first_attempt_at, clock_timestamp())
            from webhook_endpoint e, subscription s, reminder r
            where d.reminder_id = any (array(
                    select next.reminder_id
                    from unnest(?::uuid[]) as ready (subscription_id)
                    join webhook_endpoint on webhook_endpoint.subscription_id = ready.subscription_id
                    cross join lateral (
                        select reminder_id, next_attempt_at, row_number() over (order by next_attempt_at) as place
                        from (select reminder_id, next_attempt_at from webhook_delivery
                              where subscription_id = ready.subscription_id and state = 'PENDING'
                                and next_attempt_at <= clock_timestamp()
                                and (leased_until is null or leased_until <= clock_timestamp())
                              order by next_attempt_at
                              limit greatest(0, case when failures >= ? then 1 else ? end - (
                                  select count(*) from webhook_delivery
                                  where subscription_id = ready.subscription_id and state = 'PENDING'
                                    and leased_until > clock_timestamp()))
                              for update skip locked) free) next
                    order by next.place, next.next_attempt_at
                    limit ?))
              and e.subscription_id = d.subscription_id and s.id = d.subscription_id and r.id = d.reminder_id
            returning d.reminder_id, d.subscription_id, s.url, d.body, r.stage, r.expulsion_id, r.due_at, d.attempts,
                      d.tries, e.failures >= ? as probe, e.secret, e.former_secret, e.former_until
            """;

    private final Sql sql;
    private final WebhookEndpointStore endpoints;
    private final Event<WebhooksDue> due;

    public WebhookDeliveryStore(Sql sql, WebhookEndpointStore endpoints, Event<WebhooksDue> due) {
        this.sql = sql;
        this.endpoints = endpoints;
        this.due = due;
    }

    /**
     * Adds deliveries that are due at once; to subscribers who are not called, nothing.
     *
     * @param bodies by the id of the reminder, which is in the table
     */
    public void add(Map<UUID, String> bodies, Duration giveUpAfter) {
        List<UUID> ids = new ArrayList<>(bodies.keySet());
        int added = sql.update(
                """
                insert into webhook_delivery (reminder_id, subscription_id, body, give_up_at)
                select r.id, r.subscription_id, p.body, clock_timestamp() + ? * interval '1 millisecond'
                from unnest(?::uuid[], ?) as p (id, body)
                join reminder r on r.id = p.id
                join webhook_endpoint e on e.subscription_id = r.subscription_id
                """, giveUpAfter.toMillis(), ids, ids.stream().map(bodies::get).toList());
        if (added > 0) {
            due.fire(new WebhooksDue());
        }
    }

    /**
     * Takes deliveries that are due for the time of the lease, so that no subscriber has more than its share of those
     * under way and each gets its first before any gets a second. A subscriber who failed too often gets a single one,
     * once it has been left alone for long enough.
     *
     * @param limit at most so many
     * @param perSubscriber at most so many under way to one subscriber, from all replicas
     */
    public List<Claimed> claim(int limit, int perSubscriber, CircuitPolicy circuit, Duration lease) {
        // Locked, so that two replicas do not both count those under way to one subscriber, and add to them.
        List<UUID> ready = sql.query("""
                select subscription_id from webhook_endpoint e
                where (open_until is null or open_until <= clock_timestamp())
                  and exists (select from webhook_delivery d
                              where d.subscription_id = e.subscription_id and d.state = 'PENDING'
                                and d.next_attempt_at <= clock_timestamp()
                                and (d.leased_until is null or d.leased_until <= clock_timestamp()))
                for update skip locked
                """, row -> row.uuid("subscription_id"));
        if (ready.isEmpty()) {
            return List.of();
        }
        List<Claimed> claimed = sql.query(
                CLAIM,
                WebhookDeliveryStore::read,
                lease.toMillis(),
                ready,
                circuit.failures(),
                perSubscriber,
                limit,
                circuit.failures());
        List<UUID> probed = claimed.stream()
                .filter(Claimed::probe)
                .map(Claimed::subscriptionId)
                .toList();
        if (!probed.isEmpty()) {
            endpoints.probing(probed, lease);
        }
        return claimed;
    }

    /** Even when it was claimed again since: the subscriber has it. */
    public void delivered(Claimed claimed, int status) {
        endpoints.succeeded(claimed.subscriptionId());
        sql.update("""
                update webhook_delivery
                set state = 'DELIVERED', delivered_at = clock_timestamp(), body = null, leased_until = null,
                    last_status = ?, last_error = null
                where reminder_id = ? and state <> 'DELIVERED'
                """, status, claimed.id());
    }

    /**
     * Gives back what failed, to be tried again after the delay but no later than at the end of its time; after that
     * end it is parked. When the subscriber is left alone from now on, what else of it is out of time is parked too:
     * it would only fail.
     *
     * @param status of the answer; null without one
     * @return whether this one is parked
     */
    public boolean failed(
            Claimed claimed, @Nullable Integer status, String error, Duration delay, CircuitPolicy circuit) {
        boolean leftAlone = endpoints.failed(claimed.subscriptionId(), claimed.probe(), circuit);
        boolean parked = sql.first(
                        """
                        update webhook_delivery
                        set state = case when give_up_at <= clock_timestamp() then 'PARKED' else 'PENDING' end,
                            next_attempt_at = least(clock_timestamp() + ? * interval '1 millisecond', give_up_at),
                            leased_until = null, last_status = ?, last_error = ?
                        where reminder_id = ? and attempts = ? and state = 'PENDING'
                        returning state
                        """,
                        row -> row.text("state").equals("PARKED"),
                        delay.toMillis(),
                        status,
                        error,
                        claimed.id(),
                        claimed.attempts())
                .orElse(false);
        if (leftAlone) {
            parkWaiting(claimed.subscriptionId(), "and give_up_at <= clock_timestamp()", error);
        }
        return parked;
    }

    /** Parks this one and all that waits for the same subscriber, who says that nothing is wanted there. */
    public void gone(Claimed claimed, int status, String error, CircuitPolicy circuit) {
        boolean _ = endpoints.failed(claimed.subscriptionId(), claimed.probe(), circuit);
        sql.update("""
                update webhook_delivery set state = 'PARKED', leased_until = null, last_status = ?, last_error = ?
                where reminder_id = ? and attempts = ? and state = 'PENDING'
                """, status, error, claimed.id(), claimed.attempts());
        parkWaiting(claimed.subscriptionId(), "", error);
    }

    private void parkWaiting(UUID subscriptionId, String condition, String error) {
        sql.update("""
                update webhook_delivery set state = 'PARKED', last_error = ?
                where reminder_id = any (array(
                    select reminder_id from webhook_delivery
                    where subscription_id = ? and state = 'PENDING'
                      and (leased_until is null or leased_until <= clock_timestamp()) %s
                    for update skip locked))
                """.formatted(condition), "not tried any more, as another one: " + error, subscriptionId);
    }

    /**
     * Makes one due at once, before all others of its subscriber, and begins its time anew; a subscriber who is left
     * alone gets it as a probe.
     *
     * @return false when it is delivered, or its subscription deleted, or there is none
     */
    public boolean retry(UUID id, Duration giveUpAfter) {
        Optional<UUID> subscription = sql.first(
                "select subscription_id from webhook_delivery where reminder_id = ?",
                row -> row.uuid("subscription_id"),
                id);
        if (subscription.isEmpty() || !endpoints.probeNow(subscription.get())) {
            return false;
        }
        boolean again = sql.update("""
                        update webhook_delivery d
                        set state = 'PENDING', tries = 0,
                            give_up_at = clock_timestamp() + ? * interval '1 millisecond',
                            next_attempt_at = least(clock_timestamp(), (
                                select min(next_attempt_at) - interval '1 millisecond' from webhook_delivery
                                where subscription_id = d.subscription_id and state = 'PENDING'))
                        where reminder_id = ? and state <> 'DELIVERED'
                        """, giveUpAfter.toMillis(), id) == 1;
        due.fire(new WebhooksDue());
        return again;
    }

    public long parked() {
        return sql.number("select count(*) from webhook_delivery where state = 'PARKED'");
    }

    private static Claimed read(Row row) {
        String former = row.textOrNull("former_secret");
        return new Claimed(
                row.uuid("reminder_id"),
                row.uuid("subscription_id"),
                URI.create(row.text("url")),
                row.text("body"),
                row.constant("stage", ReminderStage.class),
                row.uuid("expulsion_id"),
                row.instant("due_at"),
                row.integer("attempts"),
                row.integer("tries"),
                row.truth("probe"),
                new WebhookSecret(row.text("secret")),
                former == null ? null : new WebhookSecret(former),
                row.instantOrNull("former_until"));
    }
}
