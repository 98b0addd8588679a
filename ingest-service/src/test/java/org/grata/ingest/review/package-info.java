@NullMarked
package org.grata.ingest.review;

import org.jspecify.annotations.NullMarked;
