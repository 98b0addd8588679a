/**
 * Expulsions and reminders in PostgreSQL: SQL, because every statement works on sets or is raced for. May depend
 * on the domain and {@link org.grata.persistence}.
 */
@NullMarked
package org.grata.notify.reminder.store;

import org.jspecify.annotations.NullMarked;
