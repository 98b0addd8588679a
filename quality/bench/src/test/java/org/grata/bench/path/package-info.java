@NullMarked
package org.grata.bench.path;

import org.jspecify.annotations.NullMarked;
