/** Starts the stack with {@code ./grata} and uses it as a user does. Knows no class of Grata's. */
@NullMarked
package org.grata.acceptance;

import org.jspecify.annotations.NullMarked;
