/**
 * What a reader that is not trusted says a text tells: nothing counts that the text does not say. Words must stand in
 * the text, States follow from them by our tables, numbers and days are read from them by our own parsers.
 */
@NullMarked
package org.grata.extraction.quoted;

import org.jspecify.annotations.NullMarked;
