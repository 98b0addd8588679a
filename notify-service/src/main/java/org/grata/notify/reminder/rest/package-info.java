/** Reminders over HTTP. May depend on the domain, on the store for reading and on {@link org.grata.web}. */
@NullMarked
package org.grata.notify.reminder.rest;

import org.jspecify.annotations.NullMarked;
