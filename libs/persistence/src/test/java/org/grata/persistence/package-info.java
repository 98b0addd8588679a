@NullMarked
package org.grata.persistence;

import org.jspecify.annotations.NullMarked;
