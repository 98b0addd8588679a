/** Tests of one step of the extractor. */
@NullMarked
package org.grata.extraction.event;

import org.jspecify.annotations.NullMarked;
