/**
 * Announcements in PostgreSQL, together with the events that tell of them. May use JPA, Panache and
 * the outbox; known to no other package.
 */
@NullMarked
package org.grata.ingest.announcement.store;

import org.jspecify.annotations.NullMarked;
