/** Tests of one step of the extractor. */
@NullMarked
package org.grata.ingest.extraction.text;

import org.jspecify.annotations.NullMarked;
