/**
 * Work that is repeated as long as the service lives. Depends on nothing of Grata.
 */
@NullMarked
package org.grata.messaging.loop;

import org.jspecify.annotations.NullMarked;
