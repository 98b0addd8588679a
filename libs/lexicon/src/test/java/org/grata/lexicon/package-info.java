/** Tests of the generated tables. */
@NullMarked
package org.grata.lexicon;

import org.jspecify.annotations.NullMarked;
