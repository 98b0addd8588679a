/** First step: tokens, page parts and sentences with their offsets in the submitted text. JDK only. */
@NullMarked
package org.grata.extraction.text;

import org.jspecify.annotations.NullMarked;
