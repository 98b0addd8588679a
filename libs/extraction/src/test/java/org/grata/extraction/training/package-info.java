@NullMarked
package org.grata.extraction.training;

import org.jspecify.annotations.NullMarked;
