/**
 * The registry service: States, missions, diplomats and expulsions, and what was known of them when.
 * Each feature is a package; what they share is {@code rest} and {@code store}.
 */
@NullMarked
package org.grata.registry;

import org.jspecify.annotations.NullMarked;
