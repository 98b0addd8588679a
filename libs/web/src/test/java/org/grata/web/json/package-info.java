/** Tests of strict reading. */
@NullMarked
package org.grata.web.json;

import org.jspecify.annotations.NullMarked;
