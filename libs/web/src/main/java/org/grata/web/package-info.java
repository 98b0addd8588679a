/**
 * The HTTP edge that the services share: problems (RFC 9457), pages, strict reading of requests.
 * The types in this package are plain values that a domain may throw or return; the adapters that
 * render and read them live in the packages below. Depends on no service and not on messaging.
 */
@NullMarked
package org.grata.web;

import org.jspecify.annotations.NullMarked;
