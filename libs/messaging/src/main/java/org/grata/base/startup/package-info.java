/**
 * Refuses an unsafe start: all checks run before anything is consumed, sent or migrated, and all faults
 * are told at once. Depends on nothing of Grata.
 */
@NullMarked
package org.grata.base.startup;

import org.jspecify.annotations.NullMarked;
