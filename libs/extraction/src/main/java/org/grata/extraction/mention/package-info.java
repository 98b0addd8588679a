/** Second step: States, persons, missions, numbers and times in a sentence. */
@NullMarked
package org.grata.extraction.mention;

import org.jspecify.annotations.NullMarked;
