/** {@code /balances} over HTTP. Depends on the stores, the rules and the shared web types. */
@NullMarked
package org.grata.registry.balance.rest;

import org.jspecify.annotations.NullMarked;
