package org.grata.notify.planning;

/** Fired inside a transaction that planned reminders; observers act after it commits. */
public record Planned() {}
