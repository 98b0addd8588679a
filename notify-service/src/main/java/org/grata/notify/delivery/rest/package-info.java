/** Outcomes over HTTP. May depend on the domain, on the store and on {@link org.grata.web}. */
@NullMarked
package org.grata.notify.delivery.rest;

import org.jspecify.annotations.NullMarked;
