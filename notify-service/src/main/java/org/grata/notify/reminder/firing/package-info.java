/** Sends due reminders, each once, by any number of replicas. May depend on the domain, the store and messaging. */
@NullMarked
package org.grata.notify.reminder.firing;

import org.jspecify.annotations.NullMarked;
