package org.grata.notify.subscription.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.grata.notify.subscription.Delivery.Queue;
import org.grata.notify.subscription.SubscriberQueue;
import org.grata.notify.subscription.Subscription;
import org.grata.persistence.Row;
import org.grata.persistence.Sql;

/** Subscriptions; the deleted ones are seen by {@link #queuesToRemove} only. */
@ApplicationScoped
@Transactional
public class SubscriptionStore {
    private final SubscriptionTable table;
    private final Sql sql;

    SubscriptionStore(SubscriptionTable table, Sql sql) {
        this.table = table;
        this.sql = sql;
    }

    public void insert(Subscription subscription) {
        table.persist(SubscriptionRow.of(subscription));
    }

    /** Writes name, filter, lead times and URL of one that is there and not deleted. */
    public void update(Subscription subscription) {
        table.live(subscription.id()).ifPresent(row -> row.setContent(subscription));
    }

    /** @return false when there is none, or none any more */
    public boolean delete(UUID id, Instant now) {
        Optional<SubscriptionRow> row = table.live(id);
        // A clock that was set back must not delete it before it was made.
        row.ifPresent(live -> live.deletedAt = now.isBefore(live.createdAt) ? live.createdAt : now);
        return row.isPresent();
    }

    public Optional<Subscription> find(UUID id) {
        return table.live(id).map(SubscriptionRow::subscription);
    }

    /** In the order of creation. */
    public List<Subscription> list(int offset, int limit) {
        return table.find("deletedAt is null order by createdAt, id").range(offset, offset + limit - 1).stream()
                .map(SubscriptionRow::subscription)
                .toList();
    }

    public long count() {
        return table.count("deletedAt is null");
    }

    /** Those whose filter lets both States pass. */
    public List<Subscription> concernedBy(String receivingState, String sendingState) {
        return table.concernedBy(receivingState, sendingState).stream()
                .map(SubscriptionRow::subscription)
                .toList();
    }

    /** Those of deleted subscriptions that may still be on the broker, the longest waiting first. */
    public List<SubscriberQueue> queuesToRemove(int limit) {
        return sql.query("""
                select id, amqp_queue from subscription
                where deleted_at is not null and queue_removed_at is null and amqp_queue <> 'OWN'
                order by deleted_at limit ?
                """, SubscriptionStore::queue, limit);
    }

    public void queueRemoved(UUID id, Instant now) {
        sql.update(
                "update subscription set queue_removed_at = greatest(?, deleted_at) where id = ? and deleted_at is not null",
                now,
                id);
    }

    /** The queues to be kept for those of the given that are not deleted. */
    public List<SubscriberQueue> queuesOf(Collection<UUID> ids) {
        return sql.query("""
                select id, amqp_queue from subscription
                where deleted_at is null and amqp_queue <> 'OWN' and id = any (?::uuid[])
                """, SubscriptionStore::queue, ids);
    }

    /** The queues to be kept, in the order of their subscriptions' ids. */
    public List<SubscriberQueue> queuesAfter(UUID last, int limit) {
        return sql.query("""
                select id, amqp_queue from subscription
                where deleted_at is null and amqp_queue <> 'OWN' and id > ? order by id limit ?
                """, SubscriptionStore::queue, last, limit);
    }

    /** How many have a queue for themselves. */
    public long countDedicated() {
        return sql.number("select count(*) from subscription where deleted_at is null and amqp_queue = 'DEDICATED'");
    }

    /** Has the queues of those of the given that are deleted removed once more. */
    public void removeQueuesAgain(Collection<UUID> ids) {
        sql.update(
                "update subscription set queue_removed_at = null where deleted_at is not null and id = any (?::uuid[])",
                ids);
    }

    private static SubscriberQueue queue(Row row) {
        return new SubscriberQueue(row.uuid("id"), row.constant("amqp_queue", Queue.class));
    }
}
