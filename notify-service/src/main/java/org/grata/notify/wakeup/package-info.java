/**
 * Tells every replica at once what another has planned or fired, by PostgreSQL's NOTIFY. May depend on {@link
 * org.grata.persistence} and on the loops of messaging; stores and loops depend on its events.
 */
@NullMarked
package org.grata.notify.wakeup;

import org.jspecify.annotations.NullMarked;
