/**
 * What every part of a local stack needs from the machine: processes that are found again, free
 * ports, secrets, waiting. Depends on the JDK only.
 */
@NullMarked
package org.grata.local.process;

import org.jspecify.annotations.NullMarked;
