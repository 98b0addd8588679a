/** How webhooks are sent, and whether that can work. Depends on the addresses. */
@NullMarked
package org.grata.notify.webhook.settings;

import org.jspecify.annotations.NullMarked;
