/** Reads query parameters the way all resources here read them. Depends on the shared web types. */
@NullMarked
package org.grata.registry.rest;

import org.jspecify.annotations.NullMarked;
