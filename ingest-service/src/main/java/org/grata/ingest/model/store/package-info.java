/** What is to be asked, in PostgreSQL. */
@NullMarked
package org.grata.ingest.model.store;

import org.jspecify.annotations.NullMarked;
