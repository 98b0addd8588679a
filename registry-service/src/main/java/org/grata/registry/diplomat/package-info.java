/** Diplomats: personal data, so nothing here is logged. Depends on the vocabulary only. */
@NullMarked
package org.grata.registry.diplomat;

import org.jspecify.annotations.NullMarked;
