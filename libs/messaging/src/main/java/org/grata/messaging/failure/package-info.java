/**
 * Which failures pass by themselves. Depends on {@link org.grata.messaging.broker}.
 */
@NullMarked
package org.grata.messaging.failure;

import org.jspecify.annotations.NullMarked;
