/** The data of a language: phrases with tags, matched in linear time. Depends on {@code text} only. */
@NullMarked
package org.grata.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
