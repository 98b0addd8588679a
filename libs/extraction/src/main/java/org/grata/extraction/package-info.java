/**
 * Reads an announcement and tells the measures it contains, each value with the words it rests on.
 * A pipeline of small steps, one sub-package each; depends on the JDK, the vocabulary, the messages
 * and the lexicon's tables, never on Quarkus.
 */
@NullMarked
package org.grata.extraction;

import org.jspecify.annotations.NullMarked;
