/**
 * The settings with which delivery would lose or repeat messages, found before the start. Depends on
 * {@link org.grata.base.startup}, {@link org.grata.messaging}, {@link org.grata.messaging.topology}.
 */
@NullMarked
package org.grata.messaging.check;

import org.jspecify.annotations.NullMarked;
