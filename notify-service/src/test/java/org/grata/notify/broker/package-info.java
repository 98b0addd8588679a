@NullMarked
package org.grata.notify.broker;

import org.jspecify.annotations.NullMarked;
