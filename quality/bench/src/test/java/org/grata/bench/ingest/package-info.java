@NullMarked
package org.grata.bench.ingest;

import org.jspecify.annotations.NullMarked;
