/**
 * Subscriptions in PostgreSQL, and what the outbox still holds for them. May depend on the domain, Hibernate and
 * {@link org.grata.persistence}.
 */
@NullMarked
package org.grata.notify.subscription.store;

import org.jspecify.annotations.NullMarked;
