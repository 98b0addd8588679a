package org.grata.notify.delivery.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.grata.notify.delivery.DeliveryState;
import org.grata.notify.delivery.KnownDelivery;
import org.grata.notify.subscription.Channel;
import org.grata.notify.webhook.store.WebhookDeliveryStore;
import org.grata.persistence.Filter;
import org.grata.persistence.Row;
import org.grata.persistence.Sql;
import org.grata.vocabulary.ReminderStage;
import org.jspecify.annotations.Nullable;

/** What became of fired reminders, from the view that joins the ways they go. */
@ApplicationScoped
@Transactional
public class DeliveryStore {
    private final Sql sql;
    private final WebhookDeliveryStore webhooks;

    public DeliveryStore(Sql sql, WebhookDeliveryStore webhooks) {
        this.sql = sql;
        this.webhooks = webhooks;
    }

    /**
     * What a list of deliveries may be narrowed by; null does not narrow.
     *
     * @param offset how many to skip
     * @param limit at most so many
     */
    public record Query(
            @Nullable UUID subscriptionId, @Nullable DeliveryState state, int offset, int limit) {
        private Filter filter() {
            return new Filter().and("subscription_id = ?", subscriptionId).and("state = ?", state);
        }
    }

    /** Ordered by due time, then id. */
    public List<KnownDelivery> list(Query query) {
        Filter filter = query.filter();
        return sql.query(
                "select * from delivery" + filter.where() + " order by due_at, id offset ? limit ?",
                DeliveryStore::read,
                filter.values(query.offset(), query.limit()));
    }

    /** @return up to the given number; more are not counted */
    public long count(Query query, int most) {
        Filter filter = query.filter();
        return sql.number(
                "select count(*) from (select from delivery" + filter.where() + " limit ?) counted",
                filter.values(most));
    }

    public Optional<KnownDelivery> find(UUID id) {
        return sql.first("select * from delivery where id = ?", DeliveryStore::read, id);
    }

    /**
     * Has a delivery tried at once, and given up no earlier than after the given time. What waits for the broker is
     * tried again every few seconds anyway.
     *
     * @return false when it is delivered meanwhile, or its subscription deleted
     */
    public boolean retry(KnownDelivery delivery, Duration giveUpAfter) {
        return switch (delivery.type()) {
            case WEBHOOK -> webhooks.retry(delivery.id(), giveUpAfter);
            case AMQP -> {
                sql.update("""
                        update outbox set parked_at = null, refusals = 0, next_attempt_at = clock_timestamp()
                        where id = ? and parked_at is not null
                        """, delivery.id());
                yield true;
            }
            case PULL -> false;
        };
    }

    private static KnownDelivery read(Row row) {
        return new KnownDelivery(
                row.uuid("id"),
                row.uuid("subscription_id"),
                row.uuid("expulsion_id"),
                row.constant("stage", ReminderStage.class),
                row.textOrNull("lead_time"),
                row.integer("revision"),
                row.instant("due_at"),
                row.instant("fired_at"),
                row.constant("type", Channel.class),
                row.constant("state", DeliveryState.class),
                row.integer("attempts"),
                row.instantOrNull("next_attempt_at"),
                row.integerOrNull("last_status"),
                row.textOrNull("last_error"),
                row.instantOrNull("first_attempt_at"),
                row.instantOrNull("delivered_at"));
    }
}
