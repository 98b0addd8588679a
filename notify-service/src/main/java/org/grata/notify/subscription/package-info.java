/**
 * Who wants to be told what, and when: pure values and their rules. May depend on {@link
 * org.grata.vocabulary} and the JDK only.
 */
@NullMarked
package org.grata.notify.subscription;

import org.jspecify.annotations.NullMarked;
