/**
 * Writes the tables of numbers and State names while the build runs. The only code that may use
 * ICU4J and Jackson here; nothing depends on it at run time.
 */
@NullMarked
package org.grata.lexicon.build;

import org.jspecify.annotations.NullMarked;
