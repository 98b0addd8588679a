/** Measures what further processes of a service add on one machine. */
@NullMarked
package org.grata.bench.scale;

import org.jspecify.annotations.NullMarked;
