/**
 * The publishing side of the broker: the only place that uses RabbitMQ's own Java client. Depends on
 * {@link org.grata.messaging}.
 */
@NullMarked
package org.grata.messaging.broker;

import org.jspecify.annotations.NullMarked;
