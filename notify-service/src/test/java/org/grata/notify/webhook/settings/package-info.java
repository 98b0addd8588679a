@NullMarked
package org.grata.notify.webhook.settings;

import org.jspecify.annotations.NullMarked;
