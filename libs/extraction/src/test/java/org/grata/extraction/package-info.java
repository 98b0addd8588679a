/** Tests of the extractor: the whole on texts, each step alone, and the examples beside the rules. */
@NullMarked
package org.grata.extraction;

import org.jspecify.annotations.NullMarked;
