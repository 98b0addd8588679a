@NullMarked
package org.grata.bench.start;

import org.jspecify.annotations.NullMarked;
