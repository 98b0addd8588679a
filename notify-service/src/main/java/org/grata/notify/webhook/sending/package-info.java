/** Sends what is due by HTTP. May depend on the domain, the store, the client and messaging. */
@NullMarked
package org.grata.notify.webhook.sending;

import org.jspecify.annotations.NullMarked;
