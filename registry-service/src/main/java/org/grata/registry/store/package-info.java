/** What the stores of the features share. Depends on Panache, {@link org.grata.persistence} and the shared web types. */
@NullMarked
package org.grata.registry.store;

import org.jspecify.annotations.NullMarked;
