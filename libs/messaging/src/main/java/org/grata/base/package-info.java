/**
 * Time and identity as every service gets them, so that nothing reads a clock or makes an id by itself.
 * Depends on nothing of Grata.
 */
@NullMarked
package org.grata.base;

import org.jspecify.annotations.NullMarked;
