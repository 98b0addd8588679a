/** Batches over HTTP, as lines of JSON. */
@NullMarked
package org.grata.ingest.batch.rest;

import org.jspecify.annotations.NullMarked;
