/** Who must leave, over HTTP. Depends on the stores of designations and expulsions and the shared web types. */
@NullMarked
package org.grata.registry.designation.rest;

import org.jspecify.annotations.NullMarked;
