/** Measures how soon each service answers after its start, and what it takes, built in one way and another. */
@NullMarked
package org.grata.bench.start;

import org.jspecify.annotations.NullMarked;
