/** Bodies that are read line by line while they come. */
@NullMarked
package org.grata.web.lines;

import org.jspecify.annotations.NullMarked;
