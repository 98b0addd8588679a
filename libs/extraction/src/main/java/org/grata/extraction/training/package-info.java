/** Annotated texts, and how the weights of the decision are learned from them. A step of the build and of the benches. */
@NullMarked
package org.grata.extraction.training;

import org.jspecify.annotations.NullMarked;
