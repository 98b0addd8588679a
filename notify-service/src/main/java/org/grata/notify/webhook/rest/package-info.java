/** Secrets of webhooks over HTTP. May depend on the domain, on the store and on {@link org.grata.web}. */
@NullMarked
package org.grata.notify.webhook.rest;

import org.jspecify.annotations.NullMarked;
