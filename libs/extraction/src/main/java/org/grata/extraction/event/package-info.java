/** Third step: who expels whom in each sentence, with the state of the discourse carried along. */
@NullMarked
package org.grata.extraction.event;

import org.jspecify.annotations.NullMarked;
