package org.grata.notify.subscription.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.grata.notify.subscription.Subscription;
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

    /** Deleted subscriptions whose queue may still be on the broker, the longest waiting first. */
    public List<UUID> queuesToRemove(int limit) {
        return sql.query("""
                select id from subscription
                where deleted_at is not null and queue_removed_at is null and delivery_type = 'AMQP'
                order by deleted_at limit ?
                """, row -> row.uuid("id"), limit);
    }

    public void queueRemoved(UUID id, Instant now) {
        sql.update(
                "update subscription set queue_removed_at = greatest(?, deleted_at) where id = ? and deleted_at is not null",
                now,
                id);
    }

    /** Those of the given that have a queue and are not deleted. */
    public List<UUID> live(Collection<UUID> ids) {
        return sql.query(
                "select id from subscription where deleted_at is null and delivery_type = 'AMQP' and id = any (?::uuid[])",
                row -> row.uuid("id"),
                ids);
    }

    /** Those that have a queue, in the order of their ids. */
    public List<UUID> idsAfter(UUID last, int limit) {
        return sql.query("""
                select id from subscription
                where deleted_at is null and delivery_type = 'AMQP' and id > ? order by id limit ?
                """, row -> row.uuid("id"), last, limit);
    }

    /** Has the queues of those of the given that are deleted removed once more. */
    public void removeQueuesAgain(Collection<UUID> ids) {
        sql.update(
                "update subscription set queue_removed_at = null where deleted_at is not null and id = any (?::uuid[])",
                ids);
    }
}
