/**
 * A whole stack: started, watched, written down in {@code stack.json}, stopped. Depends on {@link
 * org.grata.local.postgres}, {@link org.grata.local.broker} and {@link org.grata.local.process}.
 */
@NullMarked
package org.grata.local.stack;

import org.jspecify.annotations.NullMarked;
