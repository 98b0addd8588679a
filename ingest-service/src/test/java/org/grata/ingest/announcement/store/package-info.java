/** Tests of what is kept in PostgreSQL. */
@NullMarked
package org.grata.ingest.announcement.store;

import org.jspecify.annotations.NullMarked;
