/**
 * Who expelled whom, and what answered what: pure rules without framework, database or clock. Depends on
 * the shared messages and vocabulary only.
 */
@NullMarked
package org.grata.registry.balance;

import org.jspecify.annotations.NullMarked;
