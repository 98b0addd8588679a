@NullMarked
package org.grata.bench.resolution;

import org.jspecify.annotations.NullMarked;
