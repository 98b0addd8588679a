@NullMarked
package org.grata.ingest.batch;

import org.jspecify.annotations.NullMarked;
