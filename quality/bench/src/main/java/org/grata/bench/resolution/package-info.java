/** How well the register joins the reports of one measure into one expulsion. */
@NullMarked
package org.grata.bench.resolution;

import org.jspecify.annotations.NullMarked;
