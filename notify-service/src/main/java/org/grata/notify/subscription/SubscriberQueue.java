package org.grata.notify.subscription;

import java.util.UUID;

import org.grata.notify.subscription.Delivery.Queue;

/** Where the broker puts the reminders of one subscription. */
public record SubscriberQueue(UUID subscriptionId, Queue kind) {}
