/**
 * When several reports tell of one expulsion, and what the register then says: pure rules without
 * framework, database or clock. Depends on the shared messages and vocabulary only.
 */
@NullMarked
package org.grata.registry.expulsion;

import org.jspecify.annotations.NullMarked;
