/** Tests of the notify service, and the object mothers they share. */
@NullMarked
package org.grata.notify;

import org.jspecify.annotations.NullMarked;
