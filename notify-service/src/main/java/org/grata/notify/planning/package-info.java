/**
 * The transactions in which reminders are planned and cancelled. May depend on the domain and on
 * {@link org.grata.notify.store}; REST and consumer come through here.
 */
@NullMarked
package org.grata.notify.planning;

import org.jspecify.annotations.NullMarked;
