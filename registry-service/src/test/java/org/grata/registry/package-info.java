/** Tests of the registry, against real PostgreSQL and a real broker. */
@NullMarked
package org.grata.registry;

import org.jspecify.annotations.NullMarked;
