@NullMarked
package org.grata.notify.planning;

import org.jspecify.annotations.NullMarked;
