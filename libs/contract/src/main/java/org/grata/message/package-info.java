/**
 * The messages that travel between the services, and the values they are made of: plain records,
 * JSON names equal to component names. Depends on {@link org.grata.vocabulary} only.
 */
@NullMarked
package org.grata.message;

import org.jspecify.annotations.NullMarked;
