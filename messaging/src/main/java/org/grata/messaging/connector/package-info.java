/**
 * The consuming side of the broker: the only place that uses types of the SmallRye connector. Depends on
 * {@link org.grata.messaging} and {@link org.grata.messaging.topology}.
 */
@NullMarked
package org.grata.messaging.connector;

import org.jspecify.annotations.NullMarked;
