@NullMarked
package org.grata.notify.subscription.messaging;

import org.jspecify.annotations.NullMarked;
