/** Tests of one step of the extractor. */
@NullMarked
package org.grata.extraction.measure;

import org.jspecify.annotations.NullMarked;
