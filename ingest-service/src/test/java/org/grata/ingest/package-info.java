/** Tests of the service as a whole. */
@NullMarked
package org.grata.ingest;

import org.jspecify.annotations.NullMarked;
