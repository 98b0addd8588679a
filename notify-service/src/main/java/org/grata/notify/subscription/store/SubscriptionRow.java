package org.grata.notify.subscription.store;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.grata.notify.subscription.Channel;
import org.grata.notify.subscription.Delivery;
import org.grata.notify.subscription.Delivery.Queue;
import org.grata.notify.subscription.Filter;
import org.grata.notify.subscription.LeadTime;
import org.grata.notify.subscription.Subscription;
import org.grata.vocabulary.ReminderStage;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code subscription}. One that is deleted stays until its queue is removed, and after. */
@Entity
@Table(name = "subscription")
@NullUnmarked
class SubscriptionRow {
    @Id
    UUID id;

    @Version
    int version;

    String name;

    @Column(name = "receiving_states", columnDefinition = "text[]")
    List<String> receivingStates;

    @Column(name = "sending_states", columnDefinition = "text[]")
    List<String> sendingStates;

    @Column(columnDefinition = "text[]")
    List<String> stages;

    boolean unconfirmed;

    @Column(name = "lead_times", columnDefinition = "text[]")
    List<String> leadTimes;

    @Column(name = "delivery_type", updatable = false)
    String deliveryType;

    @Column(name = "amqp_queue", updatable = false)
    String amqpQueue;

    String url;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "deleted_at")
    Instant deletedAt;

    static SubscriptionRow of(Subscription subscription) {
        SubscriptionRow row = new SubscriptionRow();
        row.id = subscription.id();
        row.deliveryType = subscription.delivery().channel().name();
        row.amqpQueue = subscription.delivery() instanceof Delivery.Amqp amqp
                ? amqp.queue().name()
                : null;
        row.createdAt = subscription.createdAt();
        row.setContent(subscription);
        return row;
    }

    final void setContent(Subscription subscription) {
        Filter filter = subscription.filter();
        name = subscription.name();
        receivingStates = filter.receivingStates();
        sendingStates = filter.sendingStates();
        stages = filter.stages().stream().map(ReminderStage::name).toList();
        unconfirmed = filter.unconfirmed();
        leadTimes = subscription.leadTimes().stream().map(LeadTime::iso).toList();
        url = switch (subscription.delivery()) {
            case Delivery.Webhook webhook -> webhook.url().toString();
            case Delivery.Amqp _, Delivery.Pull _ -> null;
        };
    }

    Subscription subscription() {
        Filter filter = new Filter(
                receivingStates,
                sendingStates,
                stages.stream().map(ReminderStage::valueOf).toList(),
                unconfirmed);
        return new Subscription(
                id, name, filter, leadTimes.stream().map(LeadTime::parse).toList(), delivery(), createdAt);
    }

    private Delivery delivery() {
        return switch (Channel.valueOf(deliveryType)) {
            case AMQP -> new Delivery.Amqp(Queue.valueOf(amqpQueue));
            case WEBHOOK -> new Delivery.Webhook(URI.create(url));
            case PULL -> new Delivery.Pull();
        };
    }
}
