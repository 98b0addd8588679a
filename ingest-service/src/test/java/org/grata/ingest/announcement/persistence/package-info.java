/** Tests of what is kept in PostgreSQL. */
@NullMarked
package org.grata.ingest.announcement.persistence;

import org.jspecify.annotations.NullMarked;
