/**
 * The HTTP interface (DESIGN section 4.3). May depend on the domain, on planning, on the store for
 * reading and on {@link org.grata.web}.
 */
@NullMarked
package org.grata.notify.rest;

import org.jspecify.annotations.NullMarked;
