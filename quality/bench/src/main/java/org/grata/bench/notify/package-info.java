/** Measures how fast and how punctually reminders reach subscribers' queues. */
@NullMarked
package org.grata.bench.notify;

import org.jspecify.annotations.NullMarked;
