/** Last step: events of all sentences become measures and remarks (DOMAIN section 10, DESIGN section 5). */
@NullMarked
package org.grata.extraction.measure;

import org.jspecify.annotations.NullMarked;
