@NullMarked
package org.grata.notify.webhook.sending;

import org.jspecify.annotations.NullMarked;
