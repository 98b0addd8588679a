package org.grata.notify.webhook;

/** Fired inside a transaction that made deliveries due; observers act after it commits. */
public record WebhooksDue() {}
