/** The queue and the decisions over HTTP. */
@NullMarked
package org.grata.ingest.review.rest;

import org.jspecify.annotations.NullMarked;
