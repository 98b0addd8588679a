/**
 * Work that is repeated as long as the service lives. Depends on {@link org.grata.messaging.failure}.
 */
@NullMarked
package org.grata.messaging.loop;

import org.jspecify.annotations.NullMarked;
