/** Where webhooks may lead. Depends on nothing of Grata but the settings. */
@NullMarked
package org.grata.notify.webhook.address;

import org.jspecify.annotations.NullMarked;
