/**
 * Exchanges, queues and bindings, said once. Depends on {@link org.grata.messaging.broker}.
 */
@NullMarked
package org.grata.messaging.topology;

import org.jspecify.annotations.NullMarked;
