package org.grata.notify.subscription.store;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.grata.persistence.Sql;

/** Reminders that are fired and still in the outbox, by the subscription that ends their routing key. */
@ApplicationScoped
@Transactional
public class UnsentReminders {
    private final Sql sql;

    public UnsentReminders(Sql sql) {
        this.sql = sql;
    }

    /**
     * Subscriptions, deleted ones too, whose queue did not take a reminder because it was not there; not those whose
     * subscriber is to declare it.
     */
    public List<UUID> withoutQueue(int limit) {
        return sql.query("""
                select distinct right(routing_key, 36)::uuid as subscription_id from outbox
                where sent_at is null and parked_at is null and type like 'deadline.%' and last_error like 'unroutable:%'
                  and not exists (select from subscription s
                                  where s.id = right(routing_key, 36)::uuid and s.deleted_at is null
                                    and s.amqp_queue = 'OWN')
                limit ?
                """, row -> row.uuid("subscription_id"), limit);
    }

    /**
     * Forgets those of one subscription. What a relay has in its hands may be sent still: to wait for it while it
     * marks several rows at once could be a deadlock.
     */
    public void drop(UUID subscriptionId) {
        sql.update("""
                delete from outbox
                where id = any (array(
                    select id from outbox
                    where sent_at is null and parked_at is null and type like 'deadline.%'
                      and right(routing_key, 36) = ?
                    for update skip locked))
                """, subscriptionId.toString());
    }
}
