/**
 * Subscriptions over HTTP. May depend on the domain, on planning, on the store for reading and on
 * {@link org.grata.web}.
 */
@NullMarked
package org.grata.notify.subscription.rest;

import org.jspecify.annotations.NullMarked;
