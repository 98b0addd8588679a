/** Expulsions over HTTP. Depends on the rules and the store of expulsions and the shared web types. */
@NullMarked
package org.grata.registry.expulsion.rest;

import org.jspecify.annotations.NullMarked;
