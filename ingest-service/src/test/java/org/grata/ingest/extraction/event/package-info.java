/** Tests of one step of the extractor. */
@NullMarked
package org.grata.ingest.extraction.event;

import org.jspecify.annotations.NullMarked;
