/**
 * What becomes of an order to leave. Depends on the rules of expulsions and on the vocabulary, not on a framework.
 */
@NullMarked
package org.grata.registry.execution;

import org.jspecify.annotations.NullMarked;
