package org.grata.notify.webhook.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.grata.notify.webhook.CircuitPolicy;
import org.grata.notify.webhook.WebhookSecret;
import org.grata.notify.webhook.WebhooksDue;
import org.grata.persistence.Sql;

/** The subscribers that are called: their secrets, and whether they are left alone for a while. */
@ApplicationScoped
@Transactional
public class WebhookEndpointStore {
    private final Sql sql;
    private final Event<WebhooksDue> due;

    public WebhookEndpointStore(Sql sql, Event<WebhooksDue> due) {
        this.sql = sql;
        this.due = due;
    }

    /** For a subscription that was just stored. */
    public void open(UUID subscriptionId, WebhookSecret secret) {
        sql.update(
                "insert into webhook_endpoint (subscription_id, secret) values (?, ?)", subscriptionId, secret.text());
    }

    /**
     * Makes a secret the current one; the one before signs too until the given time, older ones no more.
     *
     * @return false when the subscription is none of a webhook, or none
     */
    public boolean rotate(UUID subscriptionId, WebhookSecret secret, Instant formerUntil) {
        return sql.update("""
                update webhook_endpoint set former_secret = secret, former_until = ?, secret = ?
                where subscription_id = ?
                """, formerUntil, secret.text(), subscriptionId) == 1;
    }

    /** Has everything that waits tried at once, as the subscriber is to be found elsewhere now. */
    public void moved(UUID subscriptionId) {
        sql.update(
                "update webhook_endpoint set failures = 0, open_until = null where subscription_id = ?",
                subscriptionId);
        sql.update("""
                update webhook_delivery set next_attempt_at = clock_timestamp()
                where subscription_id = ? and state = 'PENDING' and next_attempt_at > clock_timestamp()
                """, subscriptionId);
        due.fire(new WebhooksDue());
    }

    /** Forgets a subscriber who wants nothing more, the secrets too; what was not delivered never will be. */
    public void close(UUID subscriptionId) {
        sql.update("delete from webhook_endpoint where subscription_id = ?", subscriptionId);
        sql.update("""
                update webhook_delivery
                set state = 'PARKED', leased_until = null, last_error = 'the subscription was deleted'
                where subscription_id = ? and state = 'PENDING'
                """, subscriptionId);
    }

    /**
     * Lets one delivery through to a subscriber who is left alone.
     *
     * @return false when the subscriber is not called any more
     */
    boolean probeNow(UUID subscriptionId) {
        return sql.update("""
                update webhook_endpoint
                set open_until = case when open_until > clock_timestamp() then clock_timestamp() else open_until end
                where subscription_id = ?
                """, subscriptionId) == 1;
    }

    /** Until the probe of each has an end, or died with its replica, no other begins. */
    void probing(List<UUID> subscriptionIds, Duration lease) {
        sql.update("""
                update webhook_endpoint set open_until = clock_timestamp() + ? * interval '1 millisecond'
                where subscription_id = any (?::uuid[])
                """, lease.toMillis(), subscriptionIds);
    }

    void succeeded(UUID subscriptionId) {
        sql.update("""
                update webhook_endpoint set failures = 0, open_until = null
                where subscription_id = ? and (failures > 0 or open_until is not null)
                """, subscriptionId);
    }

    /**
     * Counts a failure. What was under way when the subscriber began to be left alone says nothing new.
     *
     * @param probe whether it was the one try to find out
     * @return whether the subscriber is left alone from now on
     */
    boolean failed(UUID subscriptionId, boolean probe, CircuitPolicy policy) {
        return sql.first(
                        """
                        update webhook_endpoint
                        set failures = failures + 1,
                            open_until = case when failures + 1 >= ? then clock_timestamp()
                                + least(? * power(2, least(failures + 1 - ?, 30)), ?) * interval '1 millisecond' end
                        where subscription_id = ? and (? or open_until is null or open_until <= clock_timestamp())
                        returning open_until is not null as open
                        """,
                        row -> row.truth("open"),
                        policy.failures(),
                        millis(policy.firstPause()),
                        policy.failures(),
                        millis(policy.longestPause()),
                        subscriptionId,
                        probe)
                .orElse(false);
    }

    private static double millis(Duration duration) {
        return (double) duration.toMillis();
    }
}
