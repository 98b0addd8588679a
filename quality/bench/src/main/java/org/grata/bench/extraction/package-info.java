/** Scores the extraction on annotated texts. Depends on the extraction's port and the message records only. */
@NullMarked
package org.grata.bench.extraction;

import org.jspecify.annotations.NullMarked;
