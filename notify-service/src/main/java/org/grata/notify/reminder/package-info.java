/**
 * Which reminders follow from an expulsion and when each is due: pure functions of their arguments.
 * May depend on {@link org.grata.notify.subscription}, the shared messages and vocabulary, and the
 * JDK only.
 */
@NullMarked
package org.grata.notify.reminder;

import org.jspecify.annotations.NullMarked;
