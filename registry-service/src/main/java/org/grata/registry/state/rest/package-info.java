/** States over HTTP. Depends on the domain, the store and the shared web types. */
@NullMarked
package org.grata.registry.state.rest;

import org.jspecify.annotations.NullMarked;
