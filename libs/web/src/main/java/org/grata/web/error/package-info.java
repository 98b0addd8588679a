/**
 * Renders every fault as a problem (RFC 9457), wherever it arose. May use Jakarta REST,
 * Quarkus REST and {@link org.grata.web} only.
 */
@NullMarked
package org.grata.web.error;

import org.jspecify.annotations.NullMarked;
