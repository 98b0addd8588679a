/**
 * Diplomats over HTTP. Depends on the domain, the stores of diplomats, missions and States and the shared web
 * types.
 */
@NullMarked
package org.grata.registry.diplomat.rest;

import org.jspecify.annotations.NullMarked;
