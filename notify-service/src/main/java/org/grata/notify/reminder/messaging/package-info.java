/**
 * Takes in what the register tells, and says how a reminder is addressed. May depend on the domain, on planning
 * and on messaging.
 */
@NullMarked
package org.grata.notify.reminder.messaging;

import org.jspecify.annotations.NullMarked;
