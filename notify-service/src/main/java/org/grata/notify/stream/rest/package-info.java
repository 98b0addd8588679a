/**
 * Server-sent events. May depend on the domain, on the store for reading, on how a reminder is written as a message,
 * on wake-ups and on {@link org.grata.web}.
 */
@NullMarked
package org.grata.notify.stream.rest;

import org.jspecify.annotations.NullMarked;
