/** Privacy of diplomats over HTTP. Depends on the stores of anonymisation and the shared web types. */
@NullMarked
package org.grata.registry.anonymisation.rest;

import org.jspecify.annotations.NullMarked;
