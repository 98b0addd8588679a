@NullMarked
package org.grata.extraction.quoted;

import org.jspecify.annotations.NullMarked;
