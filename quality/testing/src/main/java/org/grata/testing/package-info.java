/**
 * Real PostgreSQL and a real broker for the tests of every service, and the texts and messages that
 * more than one of them starts from. Depends on {@code org.grata.local}, never on a service or on
 * the messages.
 */
@NullMarked
package org.grata.testing;

import org.jspecify.annotations.NullMarked;
