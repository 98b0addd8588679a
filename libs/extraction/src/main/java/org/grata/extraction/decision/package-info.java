/** Decides by learned weights which States expel whose persons in a text, and how sure that is. */
@NullMarked
package org.grata.extraction.decision;

import org.jspecify.annotations.NullMarked;
