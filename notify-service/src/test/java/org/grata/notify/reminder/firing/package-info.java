@NullMarked
package org.grata.notify.reminder.firing;

import org.jspecify.annotations.NullMarked;
