@NullMarked
package org.grata.notify.wakeup;

import org.jspecify.annotations.NullMarked;
