@NullMarked
package org.grata.bench.load;

import org.jspecify.annotations.NullMarked;
