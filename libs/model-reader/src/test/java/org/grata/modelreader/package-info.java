@NullMarked
package org.grata.modelreader;

import org.jspecify.annotations.NullMarked;
