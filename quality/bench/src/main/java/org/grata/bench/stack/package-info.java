/** Runs the real stack for a benchmark. Depends on the jars of deploy/local, which it starts as a process. */
@NullMarked
package org.grata.bench.stack;

import org.jspecify.annotations.NullMarked;
