/** Measures what the registry's REST costs over its database. */
@NullMarked
package org.grata.bench.registry;

import org.jspecify.annotations.NullMarked;
