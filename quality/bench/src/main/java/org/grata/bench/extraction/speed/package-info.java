/** How fast the extraction reads: JMH benchmarks and the table made of them. */
@NullMarked
package org.grata.bench.extraction.speed;

import org.jspecify.annotations.NullMarked;
