/** The notify service. */
@NullMarked
package org.grata.notify;

import org.jspecify.annotations.NullMarked;
