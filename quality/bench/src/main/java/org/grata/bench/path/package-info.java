/** Measures how long an announcement is on its way to a subscriber, and where. */
@NullMarked
package org.grata.bench.path;

import org.jspecify.annotations.NullMarked;
