/**
 * The consuming side of the broker. Depends on {@link org.grata.messaging},
 * {@link org.grata.messaging.broker} and {@link org.grata.messaging.topology}.
 */
@NullMarked
package org.grata.messaging.connector;

import org.jspecify.annotations.NullMarked;
