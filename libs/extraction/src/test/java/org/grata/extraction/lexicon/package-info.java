/** Tests of one step of the extractor. */
@NullMarked
package org.grata.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
