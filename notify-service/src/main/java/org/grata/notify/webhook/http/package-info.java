/** Requests to subscribers; the only place that knows the HTTP client. May depend on the domain and the addresses. */
@NullMarked
package org.grata.notify.webhook.http;

import org.jspecify.annotations.NullMarked;
