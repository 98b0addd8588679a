/** Firing under races and faults. */
@NullMarked
package org.grata.notify.firing;

import org.jspecify.annotations.NullMarked;
