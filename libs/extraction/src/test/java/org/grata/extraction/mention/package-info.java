/** Tests of one step of the extractor. */
@NullMarked
package org.grata.extraction.mention;

import org.jspecify.annotations.NullMarked;
