/** Clients that ask a running service for all that it can do. */
@NullMarked
package org.grata.bench.load;

import org.jspecify.annotations.NullMarked;
