/**
 * What the parts of delivery share: configuration and the JSON form of messages. Depends on
 * {@link org.grata.message} only.
 */
@NullMarked
package org.grata.messaging;

import org.jspecify.annotations.NullMarked;
