/** Tests of one step of the extractor. */
@NullMarked
package org.grata.ingest.extraction.measure;

import org.jspecify.annotations.NullMarked;
