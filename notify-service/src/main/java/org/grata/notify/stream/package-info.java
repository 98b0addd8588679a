/** Reminders as they are fired, for whoever keeps a connection open. The root is free of framework and database. */
@NullMarked
package org.grata.notify.stream;

import org.jspecify.annotations.NullMarked;
