@NullMarked
package org.grata.bench.stack;

import org.jspecify.annotations.NullMarked;
