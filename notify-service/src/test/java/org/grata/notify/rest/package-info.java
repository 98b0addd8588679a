/** The HTTP interface. */
@NullMarked
package org.grata.notify.rest;

import org.jspecify.annotations.NullMarked;
