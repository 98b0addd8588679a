/** Tests of how expulsions are read. */
@NullMarked
package org.grata.registry.expulsion.store;

import org.jspecify.annotations.NullMarked;
