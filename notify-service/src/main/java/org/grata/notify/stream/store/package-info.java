/** What was fired, read from PostgreSQL. May depend on the domain and {@link org.grata.persistence}. */
@NullMarked
package org.grata.notify.stream.store;

import org.jspecify.annotations.NullMarked;
