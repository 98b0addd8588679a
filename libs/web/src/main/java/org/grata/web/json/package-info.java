/**
 * Strict reading of request bodies: UTF-8 only, one JSON value, no repeated or unknown fields, every
 * fault told with its path. May use Jackson and Jakarta REST, and {@link org.grata.web} only.
 */
@NullMarked
package org.grata.web.json;

import org.jspecify.annotations.NullMarked;
