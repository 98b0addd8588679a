/** The queue in PostgreSQL. */
@NullMarked
package org.grata.ingest.review.store;

import org.jspecify.annotations.NullMarked;
