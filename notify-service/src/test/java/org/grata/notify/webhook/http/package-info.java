@NullMarked
package org.grata.notify.webhook.http;

import org.jspecify.annotations.NullMarked;
