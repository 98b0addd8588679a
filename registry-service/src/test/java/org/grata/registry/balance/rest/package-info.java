/** Tests of balances over HTTP. */
@NullMarked
package org.grata.registry.balance.rest;

import org.jspecify.annotations.NullMarked;
