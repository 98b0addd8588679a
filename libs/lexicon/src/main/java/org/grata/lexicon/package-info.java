/** Tables the extractor reads: generated number words and State names, and the seats of government. */
@NullMarked
package org.grata.lexicon;

import org.jspecify.annotations.NullMarked;
