/** The registry service. */
@NullMarked
package org.grata.registry;

import org.jspecify.annotations.NullMarked;
