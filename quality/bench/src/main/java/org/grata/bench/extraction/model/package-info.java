/** Scores of a second reader beside those of the rules, with a real endpoint or a stub. */
@NullMarked
package org.grata.bench.extraction.model;

import org.jspecify.annotations.NullMarked;
