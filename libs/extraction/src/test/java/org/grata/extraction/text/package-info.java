/** Tests of one step of the extractor. */
@NullMarked
package org.grata.extraction.text;

import org.jspecify.annotations.NullMarked;
