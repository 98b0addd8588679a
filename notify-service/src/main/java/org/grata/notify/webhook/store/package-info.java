/** Deliveries by HTTP and whom they go to. May depend on the domain. */
@NullMarked
package org.grata.notify.webhook.store;

import org.jspecify.annotations.NullMarked;
