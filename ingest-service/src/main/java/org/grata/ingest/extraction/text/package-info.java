/** First step: tokens, page parts and sentences with their offsets in the submitted text. JDK only. */
@NullMarked
package org.grata.ingest.extraction.text;

import org.jspecify.annotations.NullMarked;
