/**
 * Which registered diplomats an expulsion orders to leave. Depends on the rules of expulsions, diplomats and missions
 * and on the vocabulary, not on a framework.
 */
@NullMarked
package org.grata.registry.designation;

import org.jspecify.annotations.NullMarked;
