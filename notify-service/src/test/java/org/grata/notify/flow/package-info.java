/** The service from the register's events to the subscribers' queues. */
@NullMarked
package org.grata.notify.flow;

import org.jspecify.annotations.NullMarked;
