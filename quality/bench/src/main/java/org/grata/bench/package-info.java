/** What {@code ./grata bench} measures, a command each. Depends on what it measures; nothing depends on it. */
@NullMarked
package org.grata.bench;

import org.jspecify.annotations.NullMarked;
