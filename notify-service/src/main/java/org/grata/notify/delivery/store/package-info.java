/** Outcomes as the database tells them. May depend on the domain and the store of webhooks. */
@NullMarked
package org.grata.notify.delivery.store;

import org.jspecify.annotations.NullMarked;
