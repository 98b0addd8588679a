@NullMarked
package org.grata.bench.scale;

import org.jspecify.annotations.NullMarked;
