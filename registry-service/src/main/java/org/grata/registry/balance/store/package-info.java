/** Reads the orders that balances rest on. Depends on the rules and on what reads expulsions. */
@NullMarked
package org.grata.registry.balance.store;

import org.jspecify.annotations.NullMarked;
