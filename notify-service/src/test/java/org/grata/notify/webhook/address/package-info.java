@NullMarked
package org.grata.notify.webhook.address;

import org.jspecify.annotations.NullMarked;
