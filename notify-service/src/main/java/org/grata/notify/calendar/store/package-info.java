/** What stands in a calendar, read from PostgreSQL. May depend on the domain and {@link org.grata.persistence}. */
@NullMarked
package org.grata.notify.calendar.store;

import org.jspecify.annotations.NullMarked;
