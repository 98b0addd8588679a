/**
 * Deadlines as a calendar to subscribe to: RFC 5545. The root writes it, free of framework and database; it may
 * depend on the domain of subscriptions and reminders.
 */
@NullMarked
package org.grata.notify.calendar;

import org.jspecify.annotations.NullMarked;
