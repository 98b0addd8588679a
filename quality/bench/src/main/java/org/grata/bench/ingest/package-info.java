/** Measures the ingest service as a process: memory, start, and speed over HTTP. */
@NullMarked
package org.grata.bench.ingest;

import org.jspecify.annotations.NullMarked;
