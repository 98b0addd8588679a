/** Subscribers' queues: opened, kept, removed. May depend on the domain, the store and messaging. */
@NullMarked
package org.grata.notify.subscription.messaging;

import org.jspecify.annotations.NullMarked;
