@NullMarked
package org.grata.notify.webhook;

import org.jspecify.annotations.NullMarked;
