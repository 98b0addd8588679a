@NullMarked
package org.grata.notify.calendar;

import org.jspecify.annotations.NullMarked;
