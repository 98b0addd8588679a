/** Counts the queue for operators. */
@NullMarked
package org.grata.ingest.review.care;

import org.jspecify.annotations.NullMarked;
