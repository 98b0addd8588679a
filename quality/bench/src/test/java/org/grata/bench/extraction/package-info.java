@NullMarked
package org.grata.bench.extraction;

import org.jspecify.annotations.NullMarked;
