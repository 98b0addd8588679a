/**
 * The publishing side of the broker, and how to connect to it. Depends on {@link org.grata.messaging}.
 */
@NullMarked
package org.grata.messaging.broker;

import org.jspecify.annotations.NullMarked;
