@NullMarked
package org.grata.ingest.model.asking;

import org.jspecify.annotations.NullMarked;
