/**
 * Compiles the {@code .lex} files and the tables of a language into the automata that
 * {@code lexicon} reads. Runs in the build and in tests, never in the service.
 */
@NullMarked
package org.grata.extraction.lexicon.source;

import org.jspecify.annotations.NullMarked;
