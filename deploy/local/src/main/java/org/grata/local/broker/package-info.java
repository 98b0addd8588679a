/**
 * The AMQP broker for one machine: named, a private RabbitMQ node, or embedded. Depends on {@link
 * org.grata.local.process} only.
 */
@NullMarked
package org.grata.local.broker;

import org.jspecify.annotations.NullMarked;
