/**
 * Sends due reminders, each once, by any number of replicas. May depend on the domain, on the
 * store, on messaging and on how {@link org.grata.notify.broker} addresses a reminder.
 */
@NullMarked
package org.grata.notify.firing;

import org.jspecify.annotations.NullMarked;
