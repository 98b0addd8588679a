/**
 * Events enter a service through here: each has its effect once. Depends on
 * {@link org.grata.messaging.connector}, {@link org.grata.messaging.broker}.
 */
@NullMarked
package org.grata.messaging.inbox;

import org.jspecify.annotations.NullMarked;
