/** The ingest service. */
@NullMarked
package org.grata.ingest;

import org.jspecify.annotations.NullMarked;
