/** The calendar over HTTP. May depend on the domain, on the stores for reading and on {@link org.grata.web}. */
@NullMarked
package org.grata.notify.calendar.rest;

import org.jspecify.annotations.NullMarked;
