/**
 * Asks a language model which measures a text tells, over the chat endpoint that most servers of such models share. Its
 * answer is data that nobody trusts: {@link org.grata.extraction.quoted} says what of it counts.
 */
@NullMarked
package org.grata.modelreader;

import org.jspecify.annotations.NullMarked;
