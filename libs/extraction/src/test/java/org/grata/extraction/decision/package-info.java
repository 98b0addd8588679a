@NullMarked
package org.grata.extraction.decision;

import org.jspecify.annotations.NullMarked;
