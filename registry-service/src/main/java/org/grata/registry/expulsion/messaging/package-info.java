/**
 * Takes extracted announcements into the register and tells others what changed, in one transaction.
 * Depends on the rules and the store of expulsions, on missions and States, and on messaging's inbox
 * and outbox.
 */
@NullMarked
package org.grata.registry.expulsion.messaging;

import org.jspecify.annotations.NullMarked;
