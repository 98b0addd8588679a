/**
 * Reminders by signed HTTP POST: what becomes of a delivery, free of framework, database and network. May
 * depend on the domain of reminders.
 */
@NullMarked
package org.grata.notify.webhook;

import org.jspecify.annotations.NullMarked;
