/** Tests of the HTTP edge, over HTTP against a small resource of their own. */
@NullMarked
package org.grata.web;

import org.jspecify.annotations.NullMarked;
