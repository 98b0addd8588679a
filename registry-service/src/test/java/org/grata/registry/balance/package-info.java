/** Tests of who expelled whom. */
@NullMarked
package org.grata.registry.balance;

import org.jspecify.annotations.NullMarked;
