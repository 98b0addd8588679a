@NullMarked
package org.grata.bench.registry;

import org.jspecify.annotations.NullMarked;
