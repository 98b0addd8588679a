/**
 * The broker's side: takes in what the register tells, keeps the subscribers' queues, says how a
 * reminder is addressed. May depend on the domain, on planning and on messaging.
 */
@NullMarked
package org.grata.notify.broker;

import org.jspecify.annotations.NullMarked;
