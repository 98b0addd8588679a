package org.grata.notify.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.notify.subscription.Delivery;
import org.grata.notify.subscription.Filter;
import org.grata.notify.subscription.LeadTime;
import org.grata.notify.subscription.Subscription;
import org.grata.vocabulary.ReminderStage;

/** Subscriptions; the deleted ones are seen by {@link #queuesToRemove} only. */
@ApplicationScoped
public class SubscriptionStore {
    private static final String COLUMNS =
            "id, name, receiving_states, sending_states, stages, lead_times, delivery_type, created_at";

    private final Database database;

    public SubscriptionStore(Database database) {
        this.database = database;
    }

    public void insert(Subscription subscription) {
        database.update("""
                insert into subscription
                    (id, name, receiving_states, sending_states, stages, lead_times, delivery_type, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, p -> {
            p.uuid(subscription.id());
            bindContent(p, subscription);
            p.text(deliveryType(subscription.delivery())).instant(subscription.createdAt());
        });
    }

    /** Writes name, filter and lead times. */
    public void update(Subscription subscription) {
        database.update("""
                update subscription
                set name = ?, receiving_states = ?, sending_states = ?, stages = ?, lead_times = ?
                where id = ? and deleted_at is null
                """, p -> {
            bindContent(p, subscription);
            p.uuid(subscription.id());
        });
    }

    /** @return false when there is none, or none any more */
    public boolean delete(UUID id, Instant now) {
        return database.update(
                        "update subscription set deleted_at = greatest(?, created_at) where id = ? and deleted_at is null",
                        p -> p.instant(now).uuid(id))
                == 1;
    }

    public Optional<Subscription> find(UUID id) {
        return database.first(
                "select " + COLUMNS + " from subscription where id = ? and deleted_at is null",
                p -> p.uuid(id),
                SubscriptionStore::read);
    }

    /** In the order of creation. */
    public List<Subscription> list(int offset, int limit) {
        return database.list(
                "select " + COLUMNS
                        + " from subscription where deleted_at is null order by created_at, id offset ? limit ?",
                p -> p.integer(offset).integer(limit),
                SubscriptionStore::read);
    }

    public long count() {
        return database.first(
                        "select count(*) as total from subscription where deleted_at is null",
                        p -> {},
                        row -> row.bigint("total"))
                .orElseThrow();
    }

    /** Those whose filter lets both States pass. */
    public List<Subscription> concernedBy(String receivingState, String sendingState) {
        return database.list(
                "select " + COLUMNS + """
                         from subscription
                        where deleted_at is null
                          and (receiving_states = '{}' or ? = any (receiving_states))
                          and (sending_states = '{}' or ? = any (sending_states))
                        """, p -> p.text(receivingState).text(sendingState), SubscriptionStore::read);
    }

    /** Deleted subscriptions whose queue may still be on the broker, the longest waiting first. */
    public List<UUID> queuesToRemove(int limit) {
        return database.list("""
                select id from subscription
                where deleted_at is not null and queue_removed_at is null
                order by deleted_at limit ?
                """, p -> p.integer(limit), row -> row.uuid("id"));
    }

    public void queueRemoved(UUID id, Instant now) {
        database.update(
                "update subscription set queue_removed_at = greatest(?, deleted_at) where id = ? and deleted_at is not null",
                p -> p.instant(now).uuid(id));
    }

    /** Those of the given that are there and not deleted. */
    public List<UUID> live(Collection<UUID> ids) {
        return database.list(
                "select id from subscription where deleted_at is null and id = any (?::uuid[])",
                p -> p.texts(ids),
                row -> row.uuid("id"));
    }

    /** In the order of their ids. */
    public List<UUID> idsAfter(UUID last, int limit) {
        return database.list(
                "select id from subscription where deleted_at is null and id > ? order by id limit ?",
                p -> p.uuid(last).integer(limit),
                row -> row.uuid("id"));
    }

    /** Has the queues of those of the given that are deleted removed once more. */
    public void removeQueuesAgain(Collection<UUID> ids) {
        database.update(
                "update subscription set queue_removed_at = null where deleted_at is not null and id = any (?::uuid[])",
                p -> p.texts(ids));
    }

    private static void bindContent(Parameters p, Subscription subscription) throws SQLException {
        Filter filter = subscription.filter();
        p.text(subscription.name())
                .texts(filter.receivingStates())
                .texts(filter.sendingStates())
                .texts(filter.stages())
                .texts(subscription.leadTimes().stream().map(LeadTime::iso).toList());
    }

    private static String deliveryType(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Amqp _ -> "AMQP";
        };
    }

    private static Subscription read(Row row) throws SQLException {
        Filter filter = new Filter(
                row.texts("receiving_states"),
                row.texts("sending_states"),
                row.texts("stages").stream().map(ReminderStage::valueOf).toList());
        return new Subscription(
                row.uuid("id"),
                row.text("name"),
                filter,
                row.texts("lead_times").stream().map(LeadTime::parse).toList(),
                delivery(row.text("delivery_type")),
                row.instant("created_at"));
    }

    private static Delivery delivery(String type) {
        if (type.equals("AMQP")) {
            return new Delivery.Amqp();
        }
        throw new IllegalStateException("a delivery this version does not know: " + type);
    }
}
