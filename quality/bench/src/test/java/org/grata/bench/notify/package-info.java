@NullMarked
package org.grata.bench.notify;

import org.jspecify.annotations.NullMarked;
