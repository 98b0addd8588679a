/** Last step: events of all sentences become measures and remarks. */
@NullMarked
package org.grata.extraction.measure;

import org.jspecify.annotations.NullMarked;
