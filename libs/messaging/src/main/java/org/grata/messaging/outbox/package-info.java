/**
 * Events leave a service through here: written with the change they tell of, sent after its commit.
 * Depends on {@link org.grata.messaging.broker}, {@link org.grata.messaging.topology}.
 */
@NullMarked
package org.grata.messaging.outbox;

import org.jspecify.annotations.NullMarked;
